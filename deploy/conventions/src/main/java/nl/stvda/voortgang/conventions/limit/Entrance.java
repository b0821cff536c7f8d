package nl.stvda.voortgang.conventions.limit;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.stvda.voortgang.conventions.limit.Allowance.Decision;
import nl.stvda.voortgang.conventions.limit.Allowance.Verdict;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Where one request asks to be let in, more than once if need be. */
record Entrance(Allowance allowance, Kind kind, Terms terms, ServerRequestContext request, RoutingContext exchange) {

    Decision ask() {
        var decision = allowance.enter();
        if (decision.verdict() == Verdict.ADMITTED) {
            leaveAtTheEnd();
        }
        exchange.response()
                .putHeader("RateLimit-Policy", terms.policy(kind))
                .putHeader("RateLimit", Terms.state(decision));
        return decision;
    }

    /**
     * A place is given back when the work is done and not when the caller hangs up, which would be a way around the limit.
     * A stream is the exception: it is over when nobody reads it, and the framework does not tell of that.
     */
    private void leaveAtTheEnd() {
        var left = new AtomicBoolean();
        Runnable leave = () -> {
            if (left.compareAndSet(false, true)) {
                allowance.leave();
            }
        };
        request.registerCompletionCallback(_ -> leave.run());
        if (kind == Kind.STREAM) {
            exchange.addEndHandler(_ -> leave.run());
            if (exchange.response().closed()) {
                leave.run();
            }
        }
    }

    ProblemException refusal(Decision decision) {
        return terms.refusal(decision, kind);
    }
}
