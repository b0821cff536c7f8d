package nl.stvda.voortgang.reports.text;

import java.util.ArrayList;
import java.util.List;

/** The rules behind {@link TextRule}; each broken one gives the key of its message. */
record TextCheck(int max) {

    List<String> broken(String text) {
        var broken = new ArrayList<String>();
        if (text.isBlank()) {
            broken.add("{blank}");
        }
        if (text.length() > max) {
            broken.add("{too-long}");
        }
        if (text.codePoints().anyMatch(TextCheck::isUnreadable)) {
            broken.add("{unreadable-text}");
        }
        return broken;
    }

    private static boolean isUnreadable(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> false;
            default -> {
                var type = Character.getType(character);
                yield type == Character.CONTROL || type == Character.SURROGATE;
            }
        };
    }
}
