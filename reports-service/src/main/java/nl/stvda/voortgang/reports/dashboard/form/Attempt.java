package nl.stvda.voortgang.reports.dashboard.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * What somebody tried on a page, so that the page can show what was typed and why it was not done.
 *
 * @param part which form of the page; empty where nothing was tried
 * @param subject which of several such forms: the kind of date, the move
 * @param refusal why it was not done: the slug of a problem; empty as long as it was not refused
 */
public record Attempt(String part, String subject, FormDocument typed, String refusal, List<FieldMistake> mistakes) {

    public static final Attempt NONE = new Attempt("", "", FormDocument.NOTHING, "", List.of());

    public static Attempt of(String part, String subject, FormDocument typed) {
        return new Attempt(part, subject, typed, "", List.of());
    }

    public Attempt refused(ProblemException problem, FormShape shape) {
        return new Attempt(
                part,
                subject,
                typed,
                problem.type().description().slug(),
                problem.violations().stream()
                        .map(violation -> FieldMistake.of(violation, shape))
                        .toList());
    }

    /**
     * The status of the page that says it. A refusal that no form can say is thrown on: what is wrong with the form can be
     * said, that someone was earlier, and that the thing is in another state.
     */
    public Status statusOf(ProblemException problem) {
        var status = Status.fromStatusCode(problem.type().description().status());
        if (problem.type() == GeneralProblem.INVALID_REQUEST
                || problem.type() == GeneralProblem.STALE
                || status == Status.CONFLICT) {
            return status;
        }
        throw problem;
    }

    /** With what was said about a part of a larger document said about the form of that part. */
    public Attempt within(Pattern whole) {
        return new Attempt(
                part,
                subject,
                typed,
                refusal,
                mistakes.stream()
                        .map(mistake -> new FieldMistake(
                                whole.matcher(mistake.field()).replaceFirst(""),
                                mistake.code(),
                                mistake.number(),
                                mistake.detail()))
                        .toList());
    }

    public boolean isAt(String form, String of) {
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

    public Optional<FieldMistake> mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst();
    }

    public boolean has(String field, String value) {
        return typed.has(field, value);
    }

    public String text(String field) {
        return typed.text(field);
    }

    /** What was typed into the field of a language. */
    public String textIn(String field, String tag) {
        return typed.text(field + "/" + tag);
    }
}
