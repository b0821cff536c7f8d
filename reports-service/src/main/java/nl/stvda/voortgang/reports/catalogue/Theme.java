package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.stvda.voortgang.reports.catalogue.AgreementRegistered.RegisteredTheme;
import nl.stvda.voortgang.reports.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A theme of an agreement, with the label that the report uses. */
@Entity
class Theme {

    @EmbeddedId
    private Key key;

    private @Nullable String labelNl;
    private @Nullable String labelEn;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    @SuppressWarnings("NullAway.Init")
    Theme() {}

    Theme(String agreement, RegisteredTheme registered, int position) {
        key = new Key(agreement, registered.code());
        labelNl = registered.label().nl();
        labelEn = registered.label().en();
        this.position = position;
    }

    Named named() {
        return new Named(key.code(), new LocalizedText(labelNl, labelEn));
    }

    /** The agreement and the code of the theme. */
    @Embeddable
    record Key(String agreement, String code) {}
}
