package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.translation.Translation.Source;

/** Remembers what people translated, whole and sentence by sentence, and offers it when the same is to be translated again. */
@ApplicationScoped
class TranslationMemory {

    private final EntityManager entityManager;
    private final Clock clock;

    TranslationMemory(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
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
        entityManager.merge(new TranslatedText(source, language, words, clock.instant()));
    }

    /** What is known of a text as a whole and of its sentences, in their order. */
    List<Offer> offers(Source source, String language) {
        var wanted = Stream.concat(Stream.of(source.text()), Sentences.in(source.text(), source.language()).stream())
                .map(text -> TranslatedText.Key.of(new Source(source.language(), text), language))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var known = known(source.language(), language, wanted);
        return wanted.stream()
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .map(TranslatedText::offer)
                .toList();
    }

    private Map<TranslatedText.Key, TranslatedText> known(
            String sourceLanguage, String language, Set<TranslatedText.Key> wanted) {
        return entityManager
                .createQuery("""
                        from TranslatedText
                        where key.sourceLanguage = :from and key.language = :to and key.sourceHash in :hashes
                        """, TranslatedText.class)
                .setParameter("from", sourceLanguage)
                .setParameter("to", language)
                .setParameter(
                        "hashes",
                        wanted.stream().map(TranslatedText.Key::sourceHash).toList())
                .getResultStream()
                .collect(Collectors.toMap(found -> Objects.requireNonNull(found.key()), Function.identity()));
    }
}
