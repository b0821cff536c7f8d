package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;

/** What kind of action an initiative is, with the column of the European matrix that it falls under. */
@Entity
class Instrument extends NamedEntry<InstrumentResponse> {

    private String matrixColumn;

    @SuppressWarnings("NullAway.Init")
    Instrument() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets it
    Instrument(String code, int position) {
        super(code, position);
    }

    void rewrite(InstrumentRequest request) {
        call(request.label());
        matrixColumn = request.matrixColumn().code();
    }

    @Override
    public InstrumentResponse response() {
        return new InstrumentResponse(code(), label(), matrixColumn);
    }
}
