package nl.stvda.voortgang.initiatives.initiative;

import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a request does to what stands under its key. This only decides and changes nothing, so that one row, or ten
 * thousand, or a preview of them can ask it.
 */
sealed interface Verdict {

    static Verdict on(@Nullable Initiative existing, InitiativeRequest request) {
        if (existing == null) {
            return new Created();
        }
        var asked = request.requestedStatus();
        return switch (existing.status()) {
            case WITHDRAWN ->
                new Refused(InitiativeProblem.ALREADY_WITHDRAWN.withDetail(
                        "Initiative %s was withdrawn before.".formatted(existing.externalId())));
            case SUBMITTED ->
                asked == InitiativeStatus.DRAFT
                        ? new Refused(InitiativeProblem.ALREADY_SUBMITTED.withDetail(
                                "Initiative %s was submitted before.".formatted(existing.externalId())))
                        : changedUnless(existing.content().equals(request.content()), ChangeKind.CHANGED);
            case DRAFT ->
                asked == InitiativeStatus.SUBMITTED
                        ? new Changed(ChangeKind.SUBMITTED)
                        : changedUnless(existing.content().equals(request.content()), ChangeKind.CHANGED);
        };
    }

    private static Verdict changedUnless(boolean saidAlready, ChangeKind kind) {
        return saidAlready ? new Unchanged() : new Changed(kind);
    }

    /** Nothing is there, so it becomes new. */
    record Created() implements Verdict {}

    /** It says something else, or a draft is submitted. */
    record Changed(ChangeKind kind) implements Verdict {}

    /** It says so already. */
    record Unchanged() implements Verdict {}

    /** It may not become so. */
    record Refused(ProblemException reason) implements Verdict {}
}
