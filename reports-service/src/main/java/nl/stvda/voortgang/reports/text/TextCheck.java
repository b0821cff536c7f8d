package nl.stvda.voortgang.reports.text;

import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.request.ReadableText;

/** The rules behind {@link TextRule}; each broken one gives the key of its message. */
record TextCheck(int max) {

    List<String> broken(String text) {
        var broken = new ArrayList<String>();
        if (ReadableText.isBlank(text)) {
            broken.add("{blank}");
        }
        if (text.length() > max) {
            broken.add("{too-long}");
        }
        if (ReadableText.isUnreadable(text)) {
            broken.add("{unreadable-text}");
        }
        return broken;
    }
}
