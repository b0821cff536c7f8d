package nl.stvda.voortgang.reports.dashboard.outline;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.RuleChoices.Group;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.outline.OutlineView.Option;
import nl.stvda.voortgang.reports.dashboard.outline.OutlineView.Refusal;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The form of one section of a round.
 *
 * @param list the address of all sections
 * @param parents the sections that it may stand in
 * @param groups what can be ticked in its rule; empty where it has none
 */
record SectionView(
        Frame frame,
        Text title,
        String list,
        String address,
        Text heading,
        String kind,
        int version,
        List<Language> installed,
        List<Option> parents,
        List<String> displays,
        List<String> placeholders,
        List<Group> groups,
        Refusal refusal,
        boolean mayChange) {

    /** What stands in the form. */
    public Attempt attempt() {
        return refusal.attempt();
    }

    public boolean hasEntries() {
        return kind.equals("entries");
    }
}
