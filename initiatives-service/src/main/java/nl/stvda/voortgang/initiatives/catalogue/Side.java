package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** One of the sides that agreements are made between. */
@Entity
class Side implements Entry<SideResponse> {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    private int version;

    @SuppressWarnings("NullAway.Init")
    Side() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Side(String code, int position) {
        this.code = code;
        this.position = position;
    }

    void rewrite(NameRequest request) {
        label = request.label();
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
    public SideResponse response() {
        return new SideResponse(code, label);
    }
}
