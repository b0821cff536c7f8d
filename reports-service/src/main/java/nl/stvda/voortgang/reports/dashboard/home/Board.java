package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;

/**
 * What the secretariat sees first: whether the report can be sent, and below that the reasons. Each figure leads to the
 * list of what it counts.
 *
 * @param since the first day that the report is about
 * @param waiting empty where none waits, or where nobody can tell
 */
record Board(
        String roundId,
        Text title,
        String since,
        Readiness readiness,
        List<OrganisationLine> organisations,
        Optional<Waiting> waiting,
        List<String> languages,
        List<SectionLine> sections,
        Chart themes) {

    /** How many of something there are, and where they are listed. */
    record Figure(String count, String address) {}

    /**
     * How one organisation stands.
     *
     * @param waiting what waits for the secretariat; empty where nothing does, or where nobody can tell
     * @param asked what the organisation was asked to change
     * @param declared since when nothing changed, as it declared; empty where it did not
     */
    record OrganisationLine(
            String code,
            Text name,
            Figure posted,
            Optional<Figure> waiting,
            Optional<Figure> asked,
            boolean hasPosted,
            Optional<String> declared) {

        /** Whether it gave no answer at all. */
        public boolean isSilent() {
            return !hasPosted && declared.isEmpty();
        }
    }

    /** What waits for the secretariat, by age. */
    record Waiting(Figure today, Figure week, Figure all, long oldest) {}

    /**
     * A section of the report.
     *
     * @param address its text; the section in the report where it has none
     * @param texts for each language whether its text is written; none where no text belongs there
     * @param entries empty where it shows none
     */
    record SectionLine(Text heading, String address, List<WrittenIn> texts, Optional<Figure> entries) {}

    /** Whether a text is written in a language. */
    record WrittenIn(String language, boolean written) {}
}
