package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** What kind of action an initiative is, with the column of the European matrix that it falls under. */
@Entity
class Instrument implements Entry<InstrumentResponse> {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    private String matrixColumn;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    private int version;

    @SuppressWarnings("NullAway.Init")
    Instrument() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Instrument(String code, int position) {
        this.code = code;
        this.position = position;
    }

    void rewrite(InstrumentRequest request) {
        label = request.label();
        matrixColumn = request.matrixColumn().code();
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void raise() {
        version++;
    }

    @Override
    public InstrumentResponse response() {
        return new InstrumentResponse(code, label, matrixColumn);
    }
}
