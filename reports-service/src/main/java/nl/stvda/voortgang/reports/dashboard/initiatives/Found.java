package nl.stvda.voortgang.reports.dashboard.initiatives;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks in a text the words that somebody looks for, as the search compares them: capitals and accents say nothing. */
final class Found {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern MARKDOWN = Pattern.compile("[*_`#>]|\\]\\([^)]*\\)|\\[");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int AROUND = 80;
    private static final int SHORTEST = 2;
    /** The search finds a word inside of another from this length on. */
    private static final int SHORTEST_PART = 3;

    private final List<String> words;

    private Found(List<String> words) {
        this.words = words;
    }

    /** Words that must not be there are not marked, and "or" is no word. */
    static Found of(Optional<String> text) {
        return new Found(text.stream()
                .flatMap(sought -> Arrays.stream(SPACE.split(sought)))
                .filter(word -> !word.startsWith("-") && !word.equalsIgnoreCase("or"))
                .map(word -> plain(word.replaceAll("[\"().,;:!?]", "")))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList());
    }

    /** A piece of a text. */
    record Piece(String text, boolean marked) {}

    List<Piece> in(String text) {
        var compared = plain(text);
        if (words.isEmpty() || compared.length() != text.length()) {
            // letters that become longer without their accents are rare; then nothing is marked rather than the wrong
            // place
            return List.of(new Piece(text, false));
        }
        var marked = new boolean[text.length()];
        words.forEach(word -> mark(compared, word, marked));
        return pieces(text, marked);
    }

    /** What stands around the first word that was found; empty where none is there. */
    Optional<List<Piece>> around(String markdown) {
        var text = SPACE.matcher(MARKDOWN.matcher(markdown).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        var compared = plain(text);
        return words.stream()
                .map(compared::indexOf)
                .filter(place -> place >= 0)
                .min(Integer::compare)
                .map(place -> in(cut(text, place)));
    }

    private static String cut(String text, int place) {
        var from = Math.max(0, place - AROUND);
        var to = Math.min(text.length(), place + AROUND * 2);
        var start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        var lastSpace = text.lastIndexOf(' ', to);
        var end = to == text.length() || lastSpace <= place ? to : lastSpace;
        return (start == 0 ? "" : "… ") + text.substring(start, end) + (end == text.length() ? "" : " …");
    }

    private static void mark(String text, String word, boolean[] marked) {
        for (var place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + word.length())) {
            if (word.length() >= SHORTEST_PART || isWhole(text, place, place + word.length())) {
                Arrays.fill(marked, place, place + word.length(), true);
            }
        }
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static List<Piece> pieces(String text, boolean[] marked) {
        var pieces = new ArrayList<Piece>();
        var start = 0;
        for (var place = 1; place <= text.length(); place++) {
            if (place == text.length() || marked[place] != marked[start]) {
                pieces.add(new Piece(text.substring(start, place), marked[start]));
                start = place;
            }
        }
        return pieces;
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
