package nl.stvda.voortgang.reports.narrative;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** The text that the secretariat writes for one section. */
@Entity
class Narrative {

    @EmbeddedId
    private Key key;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText text;

    private String[] themes;
    private @Nullable String editedBy;
    private @Nullable Instant editedAt;

    private boolean carriedOver;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Narrative() {}

    Narrative(String round, FirstText first) {
        key = new Key(round, first.section());
        text = first.text();
        themes = first.themes().toArray(String[]::new);
        carriedOver = first.carriedOver();
    }

    /** Says this instead; answers whether anything became different. */
    boolean rewrite(LocalizedText said, List<String> covered, String by, Instant at) {
        if (said.equals(text) && covered.equals(List.of(themes))) {
            return false;
        }
        text = said;
        themes = covered.toArray(String[]::new);
        editedBy = by;
        editedAt = at;
        carriedOver = false;
        return true;
    }

    int version() {
        return version;
    }

    NarrativeResponse response() {
        return new NarrativeResponse(
                key.section(), text, List.of(themes), editedBy, editedAt, carriedOver ? true : null, version);
    }

    /** The round and the code of the section. */
    @Embeddable
    record Key(String round, String section) {}
}
