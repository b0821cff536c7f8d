package nl.stvda.voortgang.initiatives.content;

import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.request.ReadableText;

/** The rules behind {@link TextRule}; each broken one gives the key of its message. */
record TextCheck(int max, boolean multiline) {

    static TextCheck of(TextRule rule) {
        return new TextCheck(rule.max(), rule.multiline());
    }

    List<String> broken(String text) {
        var broken = new ArrayList<String>();
        if (ReadableText.isBlank(text)) {
            broken.add("{blank}");
        }
        if (text.length() > max) {
            broken.add("{too-long}");
        }
        if (ReadableText.isUnreadable(text) || breaksLine(text)) {
            broken.add("{unreadable-text}");
        }
        return broken;
    }

    private boolean breaksLine(String text) {
        return !multiline
                && text.chars().anyMatch(character -> character == '\n' || character == '\r' || character == '\t');
    }
}
