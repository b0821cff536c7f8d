package nl.stvda.voortgang.reports.round;

import java.util.Set;
import java.util.TreeSet;

/**
 * A section is to go. In the same transaction each room that keeps something of it takes away what says nothing, or objects;
 * with an objection all of it is undone.
 */
public final class SectionRemoval {

    private final String round;
    private final String section;
    private final Set<String> found = new TreeSet<>();

    SectionRemoval(String round, String section) {
        this.round = round;
        this.section = section;
    }

    public String round() {
        return round;
    }

    public String section() {
        return section;
    }

    /** Says what the section still holds, as the refusal tells it. */
    public void object(String what) {
        found.add(what);
    }

    Set<String> found() {
        return Set.copyOf(found);
    }
}
