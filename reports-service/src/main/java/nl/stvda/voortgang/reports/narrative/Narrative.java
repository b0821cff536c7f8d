package nl.stvda.voortgang.reports.narrative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.reports.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The text that the secretariat writes for one section. */
@Entity
class Narrative {

    @EmbeddedId
    private Key key;

    private @Nullable String textNl;
    private @Nullable String textEn;
    private String[] themes;
    private @Nullable String editedBy;
    private @Nullable Instant editedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Narrative() {}

    /** Says this instead; answers whether anything became different. */
    boolean rewrite(LocalizedText text, List<String> covered, String by, Instant at) {
        if (text.equals(new LocalizedText(textNl, textEn)) && covered.equals(List.of(themes))) {
            return false;
        }
        textNl = text.nl();
        textEn = text.en();
        themes = covered.toArray(String[]::new);
        editedBy = by;
        editedAt = at;
        return true;
    }

    int version() {
        return version;
    }

    NarrativeResponse response() {
        return new NarrativeResponse(
                key.section(), new LocalizedText(textNl, textEn), List.of(themes), editedBy, editedAt, version);
    }

    /** The round and the code of the section. */
    @Embeddable
    record Key(String round, String section) {}
}
