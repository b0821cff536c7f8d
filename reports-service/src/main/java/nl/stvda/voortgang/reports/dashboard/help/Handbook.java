package nl.stvda.voortgang.reports.dashboard.help;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;

/** Finds chapters by their words. */
@ApplicationScoped
class Handbook {

    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Those that have every word, wherever it stands in them. */
    List<Chapter> find(List<Chapter> chapters, String sought, Language language) {
        var words = WordsOf.the(HelpMessages.class, language);
        var wanted = Arrays.stream(SPACE.split(sought.substring(0, Math.min(sought.length(), LONGEST))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return chapters.stream()
                .filter(chapter -> {
                    var text = "%s %s %s"
                            .formatted(chapter.anchor(), words.purpose(chapter), words.next(chapter))
                            .toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
    }
}
