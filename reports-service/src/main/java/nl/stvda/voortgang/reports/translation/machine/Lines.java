package nl.stvda.voortgang.reports.translation.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text in Markdown, line by line: what makes it a list or a heading is not for a machine to change. */
final class Lines {

    private static final Pattern LINE =
            Pattern.compile("(?<mark>\\s*(?:(?:[-*+]|\\d{1,9}[.)]|#{1,6}|>)\\s+)*)(?<words>.*?)(?<end>\\s*)");

    private final List<Line> all;

    private Lines(List<Line> all) {
        this.all = all;
    }

    /** A line; only its words are translated. */
    private record Line(String mark, String words, String end) {

        static Line of(String line) {
            var parts = LINE.matcher(line);
            return parts.matches()
                    ? new Line(parts.group("mark"), parts.group("words"), parts.group("end"))
                    : new Line("", line, "");
        }
    }

    static Lines of(String text) {
        return new Lines(Arrays.stream(text.split("\n", -1)).map(Line::of).toList());
    }

    /** In their order; lines without words are left out. */
    List<String> words() {
        return all.stream().map(Line::words).filter(words -> !words.isEmpty()).toList();
    }

    /** The text with other words; takes as many as it has. */
    String with(Iterator<String> translated) {
        var lines = new ArrayList<String>();
        for (var line : all) {
            var words = line.words().isEmpty() ? "" : translated.next().strip();
            lines.add(line.mark() + words + line.end());
        }
        return String.join("\n", lines);
    }
}
