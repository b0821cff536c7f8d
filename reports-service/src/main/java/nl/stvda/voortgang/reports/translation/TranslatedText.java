package nl.stvda.voortgang.reports.translation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.stvda.voortgang.reports.canonical.Sha256;
import nl.stvda.voortgang.reports.translation.Translation.Source;

/** A text or a sentence with its latest translation. */
@Entity
class TranslatedText {

    @EmbeddedId
    private Key key;

    private String source;
    private String words;

    @SuppressWarnings("UnusedVariable") // for whoever asks the table how old it is
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    TranslatedText() {}

    TranslatedText(Source from, String language, String translation, Instant at) {
        key = Key.of(from, language);
        source = from.text();
        words = translation;
        keptAt = at;
    }

    Key key() {
        return key;
    }

    Offer offer() {
        return new Offer(source, words);
    }

    /** Both languages, and what the source is without differences that mean nothing. */
    @Embeddable
    record Key(String sourceLanguage, String language, String sourceHash) {

        static Key of(Source from, String language) {
            return new Key(from.language(), language, Sha256.hex(Sentences.normal(from.text())));
        }
    }
}
