package nl.stvda.voortgang.reports.translation;

import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.request.ReadableText;

/** What a translation may be, wherever it comes from: the rules of the text that it is of. */
final class Words {

    private Words() {}

    /** Why words cannot be taken; the code is for programs. */
    record Mistake(String code, String detail) {}

    /** As texts are kept: lines end in one way, and nothing stands around them. */
    static String normal(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static List<Mistake> mistakes(UnitKind kind, String words) {
        var mistakes = new ArrayList<Mistake>();
        if (ReadableText.isBlank(words)) {
            mistakes.add(new Mistake("blank", "Write something that can be seen."));
        }
        if (words.length() > kind.longest()) {
            mistakes.add(new Mistake("too-long", "Write at most %,d characters.".formatted(kind.longest())));
        }
        if (ReadableText.isUnreadable(words)) {
            mistakes.add(new Mistake("unreadable-text", "Write no control characters."));
        }
        return mistakes;
    }
}
