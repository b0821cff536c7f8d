package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** How far an initiative reaches: one company, a sector, the whole country, Europe. */
@Entity
class Level {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    @SuppressWarnings("NullAway.Init")
    Level() {}

    LevelResponse response() {
        return new LevelResponse(code, label);
    }
}
