package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A central organisation that is a member of the Stichting van de Arbeid, or one to try with. */
@Entity
class Organisation {

    @Id
    private String code;

    private String side;
    private String nameNl;
    private String nameEn;
    private String fullNameNl;
    private String fullNameEn;
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
        return new OrganisationResponse(code, side, new Label(nameNl, nameEn), new Label(fullNameNl, fullNameEn));
    }
}
