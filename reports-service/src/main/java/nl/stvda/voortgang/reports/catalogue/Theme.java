package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import nl.stvda.voortgang.reports.catalogue.AgreementRegistered.RegisteredTheme;

/** A theme of an agreement, with the label that the report uses. */
@Entity
class Theme {

    @EmbeddedId
    private Key key;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    @SuppressWarnings("NullAway.Init")
    Theme() {}

    Theme(String agreement, RegisteredTheme registered, int position) {
        key = new Key(agreement, registered.code());
        label = registered.label();
        this.position = position;
    }

    Named named() {
        return new Named(key.code(), label);
    }

    /** The agreement and the code of the theme. */
    @Embeddable
    record Key(String agreement, String code) {}
}
