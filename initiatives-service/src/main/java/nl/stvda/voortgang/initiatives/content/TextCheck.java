package nl.stvda.voortgang.initiatives.content;

import java.util.ArrayList;
import java.util.List;

/** The rules behind {@link TextRule}; each broken one gives the key of its message. */
record TextCheck(int max, boolean multiline) {

    static TextCheck of(TextRule rule) {
        return new TextCheck(rule.max(), rule.multiline());
    }

    List<String> broken(String text) {
        var broken = new ArrayList<String>();
        if (VisibleText.isBlank(text)) {
            broken.add("{blank}");
        }
        if (text.length() > max) {
            broken.add("{too-long}");
        }
        if (text.codePoints().anyMatch(this::isUnreadable)) {
            broken.add("{unreadable-text}");
        }
        return broken;
    }

    private boolean isUnreadable(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> !multiline;
            default -> {
                var type = Character.getType(character);
                yield type == Character.CONTROL || type == Character.SURROGATE;
            }
        };
    }
}
