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
        boolean mayComment,
        boolean mayAnswer,
        Typed typed,
        Optional<String> problem) {

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
    record SectionChoice(String code, Text heading) {}

    /** What was typed. */
    record Typed(String section, String text) {

        static Typed nothing(String section) {
            return new Typed(section, "");
        }
    }
}
