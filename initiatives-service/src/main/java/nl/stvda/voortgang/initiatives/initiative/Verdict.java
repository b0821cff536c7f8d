package nl.stvda.voortgang.initiatives.initiative;

import nl.stvda.voortgang.initiatives.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a request does to what stands under its externalId. It only decides, so that a preview can ask it too. */
sealed interface Verdict {

    static Verdict on(@Nullable Initiative existing, InitiativeRequest request) {
        if (existing == null) {
            return new Created();
        }
        var saysAlready = existing.content().equals(request.content());
        return switch (existing.status()) {
            case WITHDRAWN ->
                new Refused(InitiativeProblem.ALREADY_WITHDRAWN.withDetail(
                        "Initiative %s was withdrawn before.".formatted(existing.externalId())));
            case SUBMITTED ->
                request.requestedStatus() == InitiativeStatus.DRAFT
                        ? new Refused(InitiativeProblem.ALREADY_SUBMITTED.withDetail(
                                "Initiative %s was submitted before.".formatted(existing.externalId())))
                        : changedUnless(saysAlready);
            case DRAFT ->
                request.requestedStatus() == InitiativeStatus.SUBMITTED
                        ? new Changed(ChangeKind.SUBMITTED)
                        : changedUnless(saysAlready);
        };
    }

    private static Verdict changedUnless(boolean saysAlready) {
        return saysAlready ? new Unchanged() : new Changed(ChangeKind.CHANGED);
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
