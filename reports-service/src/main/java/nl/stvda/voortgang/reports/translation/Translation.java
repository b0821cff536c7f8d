package nl.stvda.voortgang.reports.translation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a text in one language was made of, and who made it. It counts as long as the report says these words. */
@Entity
class Translation {

    @EmbeddedId
    private Key key;

    private String sourceLanguage;
    private String madeOf;
    private String words;
    private boolean machine;
    private String madeBy;
    private Instant madeAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    Translation() {}

    @SuppressWarnings("NullAway.Init") // made() sets the rest
    Translation(String round, String unit, String language) {
        key = new Key(round, unit, language);
    }

    /** By a person, or by a machine on behalf of one. */
    void made(Source source, String translation, boolean byMachine, String by, Instant at) {
        sourceLanguage = source.language();
        madeOf = source.text();
        words = translation;
        machine = byMachine;
        madeBy = by;
        madeAt = at;
        confirmedBy = null;
        confirmedAt = null;
    }

    /** Somebody read it beside this text and found it right. */
    void confirm(Source source, String by, Instant at) {
        sourceLanguage = source.language();
        madeOf = source.text();
        confirmedBy = by;
        confirmedAt = at;
    }

    Made made() {
        return new Made(
                key.unit(),
                key.language(),
                new Source(sourceLanguage, madeOf),
                words,
                machine,
                machine && confirmedBy == null,
                madeBy,
                madeAt,
                confirmedBy,
                confirmedAt);
    }

    /** The round, the key of the text, and the language. */
    @Embeddable
    record Key(String round, String unit, String language) {}

    /** A text that something is translated from. */
    record Source(String language, String text) {}

    /** As others read it. */
    record Made(
            String unit,
            String language,
            Source source,
            String words,
            boolean machine,
            boolean unconfirmed,
            String by,
            Instant at,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {}
}
