package nl.stvda.voortgang.reports.signoff;

import java.util.List;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.signoff.Standing.Position;

/** Whether more than half of those who are asked agree. */
final class Majority {

    private Majority() {}

    /** Of each side that is asked; of nobody there is no majority. */
    static boolean onEverySide(List<Standing> standings) {
        var sides = standings.stream().collect(Collectors.groupingBy(Standing::side));
        return !sides.isEmpty() && sides.values().stream().allMatch(Majority::of);
    }

    private static boolean of(List<Standing> members) {
        var approving = members.stream()
                .filter(member -> member.position() == Position.APPROVED || member.position() == Position.CONSENTED)
                .count();
        return 2 * approving > members.size();
    }
}
