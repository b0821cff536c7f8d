package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A theme of an agreement, with the three labels in use for it. */
@Entity
class Theme {

    @Id
    private String code;

    private String officialEn;
    private String translationNl;
    private String labelNl;
    private String labelEn;

    @SuppressWarnings("NullAway.Init")
    Theme() {}

    ThemeResponse response() {
        return new ThemeResponse(
                code,
                new ThemeResponse.Official(officialEn),
                new ThemeResponse.Translation(translationNl),
                new Label(labelNl, labelEn));
    }
}
