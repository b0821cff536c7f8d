package nl.stvda.voortgang.reports.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person or a program did.
 *
 * @param name noun and past tense, stable for ever: {@code narrative.written}
 * @param round the round that it is about; null where it is about none
 * @param subject which one of its kind: a code, a number, an id
 * @param details what else is worth knowing: texts, numbers, lists and records of them
 */
public record Action(String name, @Nullable String round, String subject, Map<String, Object> details) {

    public Action {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** Of a thing that belongs to a round. */
    public static Action inRound(String round, String name, Object subject) {
        return new Action(name, round, subject.toString(), Map.of());
    }

    /** The same with one more detail. */
    public Action with(String detail, Object value) {
        var more = new TreeMap<>(details);
        more.put(detail, value);
        return new Action(name, round, subject, more);
    }
}
