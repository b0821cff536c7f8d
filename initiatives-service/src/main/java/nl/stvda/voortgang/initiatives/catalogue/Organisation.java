package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** A central organisation that is a member of the Stichting van de Arbeid, or one to try with. */
@Entity
class Organisation {

    @Id
    private String code;

    private String side;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText name;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText fullName;

    private boolean sandbox;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    boolean isSandbox() {
        return sandbox;
    }

    String code() {
        return code;
    }

    OrganisationResponse response() {
        return new OrganisationResponse(code, side, name, fullName);
    }
}
