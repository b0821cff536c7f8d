package nl.stvda.voortgang.reports.dashboard.snapshots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.FreshSignIn;
import nl.stvda.voortgang.reports.signoff.SignOffs;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Signs for the visitor, or says what is in the way. */
@RequestScoped
class Signing {

    private final SignOffs signOffs;
    private final FreshSignIn signIn;
    private final Validator validator;
    private final Visitor visitor;

    Signing(SignOffs signOffs, FreshSignIn signIn, Validator validator, Visitor visitor) {
        this.signOffs = signOffs;
        this.signIn = signIn;
        this.validator = validator;
        this.visitor = visitor;
    }

    /** What became of a decision. */
    sealed interface Outcome {}

    /** It counts. */
    record Signed(Notice notice) implements Outcome {}

    /** The person signed in too long ago. */
    record SignInFirst() implements Outcome {}

    /** It does not count. */
    record Refused(Status status, String problem) implements Outcome {}

    Outcome sign(String round, int number, TypedDecision typed) {
        return typed.decision()
                .map(decision -> sign(round, number, typed, decision))
                .orElseGet(() -> new Refused(Status.BAD_REQUEST, "nothing-chosen"));
    }

    /** What is wrong with the decision itself is told before anybody has to sign in for it. */
    private Outcome sign(String round, int number, TypedDecision typed, Decision decision) {
        var request = typed.request(decision);
        if (!validator.validate(request).isEmpty()) {
            return new Refused(Status.BAD_REQUEST, "too-long");
        }
        try {
            request.requireGrounds();
            signOffs.sign(round, number, request, signIn.require());
            return new Signed(new Notice(
                    WordsOf.the(SnapshotsMessages.class, visitor.language()).signed(decision)));
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            return problem.status() == Status.UNAUTHORIZED.getStatusCode()
                    ? new SignInFirst()
                    : new Refused(Status.fromStatusCode(problem.status()), problem.slug());
        }
    }
}
