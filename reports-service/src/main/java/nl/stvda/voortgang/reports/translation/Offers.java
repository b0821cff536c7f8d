package nl.stvda.voortgang.reports.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.translation.Translation.Source;

/** What is known of translations of some texts into one language. */
record Offers(String language, Map<TranslatedText.Key, TranslatedText> known) {

    /** Of a text as a whole and of its sentences, in their order. */
    List<Offer> of(Source source) {
        return keys(source, language).stream()
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .map(TranslatedText::offer)
                .toList();
    }

    /** What a text and its sentences are known by. */
    static Set<TranslatedText.Key> keys(Source source, String language) {
        return Stream.concat(Stream.of(source.text()), Sentences.in(source.text(), source.language()).stream())
                .map(text -> TranslatedText.Key.of(new Source(source.language(), text), language))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
