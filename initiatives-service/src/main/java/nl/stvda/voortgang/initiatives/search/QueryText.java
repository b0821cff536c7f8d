package nl.stvda.voortgang.initiatives.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.stvda.voortgang.initiatives.content.Folding;

/**
 * What someone typed, taken apart as web searches do: words are all asked for, "words in quotes" stand side by side, a
 * minus leaves out, and {@code or} between two takes either.
 *
 * @param groups of each, at least one term has to fit
 */
record QueryText(List<List<Term>> groups) {

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

    /**
     * A word or a phrase, folded.
     *
     * @param words the words, with one space between two
     * @param quoted whether to take it as it is: no parts of words
     * @param excluded whether it must not be there
     */
    record Term(String words, boolean quoted, boolean excluded) {}

    /** Takes a text apart; what has no letter or digit asks for nothing. */
    static QueryText of(String typed) {
        var groups = new ArrayList<List<Term>>();
        var either = false;
        var matcher = TERM.matcher(typed);
        while (matcher.find()) {
            var word = matcher.group(3);
            if (word != null
                    && word.equalsIgnoreCase("or")
                    && !groups.isEmpty()
                    && matcher.group(1).isEmpty()) {
                either = true;
                continue;
            }
            var words = Folding.fold(word == null ? matcher.group(2) : word);
            if (!words.isEmpty()) {
                var term = new Term(words, word == null, !matcher.group(1).isEmpty());
                if (either) {
                    groups.getLast().add(term);
                } else {
                    groups.add(new ArrayList<>(List.of(term)));
                }
                either = false;
            }
        }
        return new QueryText(groups.stream().map(List::copyOf).toList());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
