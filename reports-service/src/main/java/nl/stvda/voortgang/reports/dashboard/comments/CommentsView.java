package nl.stvda.voortgang.reports.dashboard.comments;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * What the members say of a draft.
 *
 * @param sections what can be commented on
 * @param chosen the section of which an entry can be chosen; empty where any section can
 * @param typed what was typed and not posted
 * @param problem why it was not posted, or not answered
 */
record CommentsView(
        Frame frame,
        String round,
        Text title,
        List<Line> lines,
        long open,
        List<SectionChoice> sections,
        Optional<ChosenSection> chosen,
        boolean mayComment,
        boolean mayAnswer,
        Typed typed,
        Optional<String> problem) {

    public List<SectionChoice> withEntries() {
        return sections.stream().filter(SectionChoice::hasEntries).toList();
    }

    /**
     * A comment.
     *
     * @param initiative the address of the initiative that it is about; empty where it is about the section
     */
    record Line(
            String id,
            Text section,
            Optional<String> initiative,
            Text organisation,
            String text,
            String author,
            Moment at,
            Optional<Answer> answer,
            boolean resolved,
            int version) {

        public String answerText() {
            return answer.map(Answer::text).orElse("");
        }
    }

    /** What the secretariat answered. */
    record Answer(String text, String by, Moment at) {}

    /** A section of the draft. */
    record SectionChoice(String code, Text heading, boolean hasEntries) {}

    /** A section with the newest of its entries. */
    record ChosenSection(SectionChoice section, List<EntryChoice> entries) {}

    /** An entry of it. */
    record EntryChoice(String initiative, Text title, String organisation) {}

    /** What was typed. */
    record Typed(String section, String initiative, String text) {

        static Typed nothing(String section) {
            return new Typed(section, "", "");
        }
    }
}
