package nl.stvda.voortgang.reports.dashboard.delta;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.delta.News;

/**
 * What happened since the previous report.
 *
 * @param previous the address of the snapshot that it is compared with; empty where nothing was approved before
 */
record DeltaView(
        Frame frame,
        String round,
        Text title,
        Optional<String> previous,
        List<Group> groups,
        List<Unchanged> unchanged,
        List<Text> silentOrganisations,
        List<Text> silentThemes) {

    /** The entries of which the same became. */
    record Group(News news, List<Line> lines) {}

    /** An organisation that declared that nothing changed, about a theme or all of it. */
    record Unchanged(Text organisation, Optional<Text> theme, String since) {}

    /** An entry. */
    record Line(Text title, String address, Text organisation) {}
}
