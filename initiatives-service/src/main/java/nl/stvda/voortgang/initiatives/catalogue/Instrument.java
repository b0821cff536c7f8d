package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What kind of action an initiative is, with the column of the European matrix that it falls under. */
@Entity
class Instrument {

    @Id
    private String code;

    private String labelNl;
    private String labelEn;
    private String matrixColumn;

    @SuppressWarnings("NullAway.Init")
    Instrument() {}

    InstrumentResponse response() {
        return new InstrumentResponse(code, new Label(labelNl, labelEn), matrixColumn);
    }
}
