package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A central organisation that is a member of the Stichting van de Arbeid. */
@Entity
class Organisation {

    @Id
    private String code;

    private String side;
    private String nameNl;
    private String nameEn;
    private String fullNameNl;
    private String fullNameEn;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    OrganisationResponse response() {
        return new OrganisationResponse(code, side, new Label(nameNl, nameEn), new Label(fullNameNl, fullNameEn));
    }
}
