package nl.stvda.voortgang.reports.dashboard.checks;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.check.Severity;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * What is in the way of freezing a draft, and what each check means in the round.
 *
 * @param version the version of the draft that was looked at
 * @param refusal why the draft was not frozen; empty where nobody tried
 */
record ChecksView(
        Frame frame,
        String round,
        Text title,
        long version,
        int blockers,
        int warnings,
        List<Group> groups,
        List<Setting> settings,
        boolean mayFreeze,
        Optional<String> refusal) {

    /**
     * What one check found.
     *
     * @param reason what was typed as the reason to freeze all the same
     */
    record Group(Check check, Severity severity, List<Line> lines, int more, String reason) {

        public boolean isBlocker() {
            return severity == Severity.BLOCKER;
        }
    }

    /**
     * One thing that was found.
     *
     * @param address where it can be mended; empty where there is no such place
     * @param quote the words that it is about
     * @param language the language of the text, in words
     */
    record Line(Text name, String address, Optional<String> quote, Optional<String> language) {}

    /** What a check means in the round. */
    record Setting(Check check, Severity severity) {}

    public List<Severity> severities() {
        return List.of(Severity.BLOCKER, Severity.WARNING, Severity.OFF);
    }

    public boolean isFree() {
        return blockers == 0;
    }
}
