package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** A central organisation that is a member of the Stichting van de Arbeid, or one to try with. */
@Entity
class Organisation implements Entry<OrganisationResponse> {

    @Id
    private String code;

    private String side;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText name;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText fullName;

    private boolean sandbox;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    private int version;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Organisation(String code, int position) {
        this.code = code;
        this.position = position;
    }

    void rewrite(OrganisationRequest request) {
        side = request.side();
        name = request.name();
        fullName = request.fullName();
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void raise() {
        version++;
    }

    boolean isSandbox() {
        return sandbox;
    }

    String code() {
        return code;
    }

    @Override
    public OrganisationResponse response() {
        return new OrganisationResponse(code, side, name, fullName);
    }

    @Override
    public Optional<Object> registered() {
        return Optional.of(response());
    }
}
