package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How far an initiative reaches: one company, a sector, the whole country, Europe. */
@Entity
class Level {

    @Id
    private String code;

    private String labelNl;
    private String labelEn;

    @SuppressWarnings("NullAway.Init")
    Level() {}

    LevelResponse response() {
        return new LevelResponse(code, new Label(labelNl, labelEn));
    }
}
