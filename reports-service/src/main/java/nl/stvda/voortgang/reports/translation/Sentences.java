package nl.stvda.voortgang.reports.translation;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text apart into sentences and what stands between them. */
final class Sentences {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Sentences() {}

    /** A sentence, or the white space behind one. */
    record Piece(String text, boolean isSentence) {}

    /** All of a text in order; joined, they are the text. */
    static List<Piece> of(String text, String language) {
        var pieces = new ArrayList<Piece>();
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            // a line of Markdown ends a sentence, whatever comes behind it
            for (var line : text.substring(start, end).splitWithDelimiters("\\s*\\n\\s*", 0)) {
                add(line, pieces);
            }
            start = end;
        }
        return pieces;
    }

    private static void add(String line, List<Piece> pieces) {
        if (line.isBlank()) {
            gap(line, pieces);
            return;
        }
        var sentence = line.stripTrailing();
        pieces.add(new Piece(sentence, true));
        gap(line.substring(sentence.length()), pieces);
    }

    private static void gap(String white, List<Piece> pieces) {
        if (white.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && !pieces.getLast().isSentence()) {
            var before = pieces.removeLast();
            pieces.add(new Piece(before.text() + white, false));
        } else {
            pieces.add(new Piece(white, false));
        }
    }

    /** The sentences alone. */
    static List<String> in(String text, String language) {
        return of(text, language).stream()
                .filter(Piece::isSentence)
                .map(Piece::text)
                .toList();
    }

    /** What two texts have in common that differ in white space, or in how their accents are written. */
    static String normal(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
