package nl.stvda.voortgang.initiatives.limit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stvda.voortgang.initiatives.access.Sender;
import nl.stvda.voortgang.initiatives.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Counts every request after its token was checked and before anything else is done for it: on the event loop, before
 * the body is read and a thread or a connection is taken. Application scoped, because a filter is made before the settings are known.
 */
@ApplicationScoped
class LimitFilter {

    /** Refusals that are held back at the same time; beyond that they go out at once, so that they cannot pile up. */
    private static final int MOST_HELD_BACK = 1_000;

    private final Allowances allowances;
    private final LimitConfig config;
    private final Vertx vertx;
    private final String policy;
    private final AtomicInteger heldBack = new AtomicInteger();

    LimitFilter(Allowances allowances, LimitConfig config, Vertx vertx) {
        this.allowances = allowances;
        this.config = config;
        this.vertx = vertx;
        policy = "\"rate\";q=%d;w=%d, \"at-once\";q=%d;qu=\"concurrent-requests\""
                .formatted(config.burst(), Math.ceilDiv(config.burst(), config.perSecond()), config.concurrent());
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    @Nullable Uni<Void> count(ResteasyReactiveContainerRequestContext request, RoutingContext exchange) {
        var allowance = allowances.of(Sender.of(exchange));
        var decision = allowance.enter();
        exchange.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"rate\";r=%d;t=%d".formatted(decision.remaining(), decision.seconds()));
        return switch (decision.verdict()) {
            case ADMITTED -> {
                request.getServerRequestContext().registerCompletionCallback(_ -> allowance.leave());
                yield null;
            }
            case BUCKET_EMPTY ->
                refuse(LimitProblem.RATE_LIMITED
                        .withDetail("You may send %d requests a second, and %d at once after a rest."
                                .formatted(config.perSecond(), config.burst()))
                        .withRetryAfter(decision.seconds()));
            case ALL_PLACES_TAKEN ->
                refuse(LimitProblem.TOO_MANY_AT_ONCE
                        .withDetail("%d requests of yours are being worked on, the most there may be at the same time."
                                .formatted(config.concurrent()))
                        .withRetryAfter(decision.seconds()));
        };
    }

    private Uni<Void> refuse(ProblemException problem) {
        var delay = config.refusalDelay().toMillis();
        if (delay == 0 || heldBack.get() >= MOST_HELD_BACK) {
            throw problem;
        }
        heldBack.incrementAndGet();
        var refusal = Promise.<Void>promise();
        vertx.setTimer(delay, _ -> {
            heldBack.decrementAndGet();
            refusal.fail(problem);
        });
        return Uni.createFrom().completionStage(refusal.future().toCompletionStage());
    }
}
