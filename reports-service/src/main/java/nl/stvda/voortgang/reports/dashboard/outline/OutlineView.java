package nl.stvda.voortgang.reports.dashboard.outline;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The sections of a round.
 *
 * @param report the address of the round
 * @param kinds what a section can hold
 * @param refusal what was tried and refused
 */
record OutlineView(
        Frame frame,
        Text title,
        String report,
        String address,
        int version,
        List<Line> lines,
        List<String> kinds,
        List<Language> installed,
        Refusal refusal,
        boolean mayChange) {

    /**
     * A section.
     *
     * @param depth how many sections it stands in
     */
    record Line(
            String code,
            String address,
            Text heading,
            Optional<Text> question,
            String kind,
            int depth,
            boolean first,
            boolean last,
            boolean numbered) {}

    /** A section to choose. */
    record Option(String code, Text label) {}

    /**
     * What was tried, and what is possible instead.
     *
     * @param allowed the sections that one may stand in
     */
    record Refusal(Attempt attempt, List<Text> allowed) {

        static final Refusal NONE = new Refusal(Attempt.NONE, List.of());

        /** Whether a section was to stand where it cannot. */
        public boolean isAboutPlace() {
            return attempt.refusal().equals("section-stays") && !attempt.part().equals("remove");
        }
    }

    /** What was typed into the form for a new section. */
    public String typed(String field) {
        return refusal.attempt().part().equals("add") ? refusal.attempt().text(field) : "";
    }

    public String typedHeading(String tag) {
        return typed("/heading/" + tag);
    }

    public boolean isAdding() {
        return refusal.attempt().part().equals("add");
    }
}
