package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import org.hibernate.Session;

/** Remembers what people translated, whole and sentence by sentence, and offers it when the same is to be translated again. */
@ApplicationScoped
class TranslationMemory {

    private final Session session;
    private final Clock clock;

    TranslationMemory(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Sentences go together by their order, where there are as many on both sides. */
    void remember(Source source, String language, String words) {
        keep(source, language, words);
        var from = Sentences.in(source.text(), source.language());
        var to = Sentences.in(words, language);
        if (from.size() > 1 && from.size() == to.size()) {
            for (var place = 0; place < from.size(); place++) {
                keep(new Source(source.language(), from.get(place)), language, to.get(place));
            }
        }
    }

    private void keep(Source source, String language, String words) {
        session.merge(new TranslatedText(source, language, words, clock.instant()));
    }

    /** What is known of some texts, all at once. */
    Offers offers(List<Source> sources, String language) {
        var wanted = sources.stream()
                .flatMap(source -> Offers.keys(source, language).stream())
                .collect(Collectors.toSet());
        return new Offers(
                language,
                session.createNativeQuery("""
                                select * from translated_text
                                where language = :language and source_language = any(:from) and source_hash = any(:hashes)
                                """, TranslatedText.class)
                        .setParameter("language", language)
                        .setParameter("from", distinct(wanted, TranslatedText.Key::sourceLanguage))
                        .setParameter("hashes", distinct(wanted, TranslatedText.Key::sourceHash))
                        .getResultStream()
                        .collect(Collectors.toMap(TranslatedText::key, Function.identity())));
    }

    private static String[] distinct(Set<TranslatedText.Key> keys, Function<TranslatedText.Key, String> part) {
        return keys.stream().map(part).distinct().toArray(String[]::new);
    }
}
