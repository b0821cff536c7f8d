package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** A theme of an agreement, with the three labels in use for it. */
@Entity
class Theme {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText official;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText translation;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    @SuppressWarnings("NullAway.Init")
    Theme() {}

    ThemeResponse response() {
        return new ThemeResponse(code, official, translation, label);
    }
}
