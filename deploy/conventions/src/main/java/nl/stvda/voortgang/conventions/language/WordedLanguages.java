package nl.stvda.voortgang.conventions.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * The languages of this installation that pages, mails and documents have words in: those for which each of their message
 * bundles has a file, {@code messages/<bundle>_<tag>.properties}. Another language is another file, and no code.
 */
public final class WordedLanguages {

    private WordedLanguages() {}

    /** The first one is for readers who do not ask for another. */
    public static List<Language> of(Languages languages, String... bundles) {
        var worded = Stream.concat(Stream.of(languages.pages()), languages.tags().stream())
                .distinct()
                .filter(tag -> Stream.of(bundles).allMatch(bundle -> isThere(bundle, tag)))
                .map(Language::new)
                .toList();
        if (!worded.contains(new Language(languages.pages()))) {
            throw new IllegalArgumentException(
                    "The setting voortgang.languages.pages is wrong: there are no words in %s, as messages/%s_%s.properties would have them."
                            .formatted(languages.pages(), bundles[0], languages.pages()));
        }
        return worded;
    }

    private static boolean isThere(String bundle, String tag) {
        return Thread.currentThread()
                        .getContextClassLoader()
                        .getResource("messages/%s_%s.properties".formatted(bundle, tag))
                != null;
    }
}
