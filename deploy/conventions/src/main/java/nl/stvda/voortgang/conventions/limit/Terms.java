package nl.stvda.voortgang.conventions.limit;

import nl.stvda.voortgang.conventions.limit.Allowance.Decision;
import nl.stvda.voortgang.conventions.problem.ProblemException;

/** What a caller is told of its limits, before and after it meets them. */
final class Terms {

    private final LimitConfig config;
    private final String rate;

    Terms(LimitConfig config) {
        this.config = config;
        rate = "\"rate\";q=%d;w=%d".formatted(config.burst(), Math.ceilDiv(config.burst(), config.perSecond()));
    }

    String policy(Kind kind) {
        return kind.waits()
                ? "%s, \"waiting\";q=%d;qu=\"concurrent-requests\"".formatted(rate, config.waitingPerPerson())
                : "%s, \"at-once\";q=%d;qu=\"concurrent-requests\"".formatted(rate, config.concurrent());
    }

    static String state(Decision decision) {
        return "\"rate\";r=%d;t=%d".formatted(decision.remaining(), decision.seconds());
    }

    ProblemException refusal(Decision decision, Kind kind) {
        var problem = switch (decision.verdict()) {
            case ADMITTED -> throw new IllegalArgumentException("Not refused");
            case BUCKET_EMPTY ->
                LimitProblem.RATE_LIMITED.withDetail("You may send %d requests a second, and %d at once after a rest."
                        .formatted(config.perSecond(), config.burst()));
            case ALL_PLACES_TAKEN -> kind.waits() ? tooManyWaiting() : tooManyAtOnce();
        };
        return problem.withRetryAfter(decision.seconds());
    }

    private ProblemException tooManyWaiting() {
        return LimitProblem.TOO_MANY_WAITING.withDetail(
                "You may have %d streams and waiting requests open at the same time, and your organisation %d."
                        .formatted(config.waitingPerPerson(), config.waitingPerOrganisation()));
    }

    private ProblemException tooManyAtOnce() {
        return LimitProblem.TOO_MANY_AT_ONCE.withDetail(
                "%d requests of yours are being worked on, the most there may be at the same time."
                        .formatted(config.concurrent()));
    }
}
