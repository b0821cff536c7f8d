package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** What kind of action an initiative is, with the column of the European matrix that it falls under. */
@Entity
class Instrument {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    private String matrixColumn;

    @SuppressWarnings("NullAway.Init")
    Instrument() {}

    InstrumentResponse response() {
        return new InstrumentResponse(code, label, matrixColumn);
    }
}
