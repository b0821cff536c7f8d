package nl.stvda.voortgang.reports.dashboard.checks;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.round.SignOffPolicy;

/** What will be frozen, shown before it is: there is no way back. */
record FreezeView(
        Frame frame,
        String round,
        Text title,
        long version,
        int sections,
        int entries,
        SignOffPolicy policy,
        List<Answer> answers) {

    /** A warning that stays, with the reason. */
    record Answer(Check check, String reason) {}
}
