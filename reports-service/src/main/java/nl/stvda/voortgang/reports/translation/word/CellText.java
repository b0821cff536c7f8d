package nl.stvda.voortgang.reports.translation.word;

import org.w3c.dom.Node;

/**
 * What a cell says, as it reads once all tracked changes are accepted: what was put in counts, what was taken out does not.
 * A paragraph is a line.
 */
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private boolean isFirst = true;
    private boolean goesOn;
    private boolean hasOthers;

    private CellText() {}

    static CellText of(Node cell) {
        var words = new CellText();
        words.read(cell);
        return words;
    }

    private void read(Node parent) {
        for (var child : Elements.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "p" -> paragraph(child);
                case "t" -> text.append(Elements.words(child));
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('\u2011');
                case "r",
                        "ins",
                        "moveTo",
                        "hyperlink",
                        "smartTag",
                        "fldSimple",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "dir",
                        "bdo" -> read(child);
                case "tbl",
                        "drawing",
                        "pict",
                        "object",
                        "sym",
                        "AlternateContent",
                        "footnoteReference",
                        "endnoteReference",
                        "oMath",
                        "oMathPara" -> hasOthers = true;
                default -> {
                    // formatting, marks, comments, and what was taken out: del, moveFrom
                }
            }
        }
    }

    private void paragraph(Node paragraph) {
        if (!isFirst && !goesOn) {
            text.append('\n');
        }
        isFirst = false;
        read(paragraph);
        var properties = Elements.child(paragraph, "pPr");
        // Word makes a list of "- one" and "1. one" and takes the sign out of the words
        hasOthers |= properties.flatMap(about -> Elements.child(about, "numPr")).isPresent();
        // whose end was taken out goes on in the next one
        goesOn = properties
                .flatMap(about -> Elements.child(about, "rPr"))
                .flatMap(about -> Elements.child(about, "del"))
                .isPresent();
    }

    String text() {
        return text.toString().strip();
    }

    String firstLine() {
        return text().lines().findFirst().orElse("").strip();
    }

    boolean isBlank() {
        return text.toString().isBlank() && !hasOthers;
    }

    /** Whether something stands there that is no text, such as a picture. */
    boolean hasOthers() {
        return hasOthers;
    }
}
