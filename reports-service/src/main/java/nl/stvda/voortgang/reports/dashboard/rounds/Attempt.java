package nl.stvda.voortgang.reports.dashboard.rounds;

import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * What somebody tried on a page, so that the page can show what was typed and why it was not done.
 *
 * @param part the form: {@code date}, {@code plan}, {@code move}, {@code settings}; empty where nothing was tried
 * @param subject which of these forms: the kind of date, the move
 * @param refusal why it was not done: the slug of a problem; empty as long as it was not refused
 */
record Attempt(String part, String subject, FormDocument typed, String refusal, List<FieldMistake> mistakes) {

    static final Attempt NONE = new Attempt("", "", FormDocument.NOTHING, "", List.of());

    static Attempt of(String part, String subject, FormDocument typed) {
        return new Attempt(part, subject, typed, "", List.of());
    }

    Attempt refused(ProblemException problem, FormShape shape) {
        return new Attempt(
                part,
                subject,
                typed,
                problem.type().description().slug(),
                problem.violations().stream()
                        .map(violation -> FieldMistake.of(violation, shape))
                        .toList());
    }

    /** Whether a page can say it: what is wrong with the form, that someone was earlier, that the round is elsewhere. */
    static boolean canSay(ProblemException problem) {
        return problem.type() == GeneralProblem.INVALID_REQUEST
                || problem.type() == GeneralProblem.STALE
                || problem.type().description().status() == Status.CONFLICT.getStatusCode();
    }

    boolean isAt(String form, String of) {
        return part.equals(form) && subject.equals(of);
    }

    public boolean isRefused() {
        return !refusal.isEmpty();
    }

    public boolean isStale() {
        return refusal.equals(GeneralProblem.STALE.description().slug());
    }

    public boolean isWrong() {
        return !mistakes.isEmpty();
    }
}
