package nl.stvda.voortgang.reports.dashboard.rounds;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The form that opens a round.
 *
 * @param agreements those that initiatives-service announced
 * @param templates those that suit an agreement, which is named where a template is for one only
 * @param rounds those that a next one can be made of
 */
record NewRoundView(
        Frame frame,
        SettingsForm settings,
        List<Option> agreements,
        List<Option> templates,
        List<Option> rounds,
        Attempt attempt) {

    /** Something to choose. */
    record Option(String code, Text label, String about) {}

    public boolean isChosen(String field, String code) {
        return settings.has(field, code);
    }

    /** Whether there is an agreement and something to make a round of. */
    public boolean isPossible() {
        return !agreements.isEmpty() && !(templates.isEmpty() && rounds.isEmpty());
    }
}
