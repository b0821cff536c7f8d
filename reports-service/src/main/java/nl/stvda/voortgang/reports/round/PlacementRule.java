package nl.stvda.voortgang.reports.round;

import java.util.List;

/** A section takes what fits every list; an empty list fits all. Of several sections the lowest priority wins. */
record PlacementRule(String section, int priority, List<String> sides, List<String> levels, List<String> instruments) {

    boolean takes(String side, String level, String instrument) {
        return fits(sides, side) && fits(levels, level) && fits(instruments, instrument);
    }

    private static boolean fits(List<String> allowed, String value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}
