package nl.stvda.voortgang.initiatives.limit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.access.Sender;
import nl.stvda.voortgang.initiatives.limit.Allowance.Decision;
import nl.stvda.voortgang.initiatives.limit.Allowance.Verdict;
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

    /** How long who lacks a place waits before it is looked again whether there is one. */
    private static final long MILLIS_BETWEEN_TRIES = 20;

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
        Supplier<Decision> entrance = () -> enter(allowance, request, exchange);
        var decision = entrance.get();
        if (decision.verdict() == Verdict.ADMITTED) {
            return null;
        }
        if (config.refusalDelay().isZero() || heldBack.get() >= MOST_HELD_BACK) {
            throw refusal(decision);
        }
        heldBack.incrementAndGet();
        var end = Promise.<Void>promise();
        hold(entrance, decision, patience(), end);
        return Uni.createFrom()
                .completionStage(
                        end.future().onComplete(_ -> heldBack.decrementAndGet()).toCompletionStage());
    }

    private Decision enter(
            Allowance allowance, ResteasyReactiveContainerRequestContext request, RoutingContext exchange) {
        var decision = allowance.enter();
        if (decision.verdict() == Verdict.ADMITTED) {
            request.getServerRequestContext().registerCompletionCallback(_ -> allowance.leave());
        }
        exchange.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"rate\";r=%d;t=%d".formatted(decision.remaining(), decision.seconds()));
        return decision;
    }

    /** Those who were refused together come back one after the other, not together again. */
    private long patience() {
        var delay = config.refusalDelay().toMillis();
        return delay / 2 + ThreadLocalRandom.current().nextLong(delay + 1);
    }

    /** Whoever only lacks a place may get one meanwhile; spent requests do not come back so soon. */
    private void hold(Supplier<Decision> entrance, Decision refused, long millis, Promise<Void> end) {
        var lacksPlace = refused.verdict() == Verdict.ALL_PLACES_TAKEN;
        var pause = Math.max(1, lacksPlace ? Math.min(millis, MILLIS_BETWEEN_TRIES) : millis);
        vertx.setTimer(pause, _ -> {
            var decision = lacksPlace ? entrance.get() : refused;
            if (decision.verdict() == Verdict.ADMITTED) {
                end.complete();
            } else if (millis <= pause) {
                end.fail(refusal(decision));
            } else {
                hold(entrance, decision, millis - pause, end);
            }
        });
    }

    private ProblemException refusal(Decision decision) {
        return switch (decision.verdict()) {
            case ADMITTED -> throw new IllegalArgumentException("Not refused");
            case BUCKET_EMPTY ->
                LimitProblem.RATE_LIMITED
                        .withDetail("You may send %d requests a second, and %d at once after a rest."
                                .formatted(config.perSecond(), config.burst()))
                        .withRetryAfter(decision.seconds());
            case ALL_PLACES_TAKEN ->
                LimitProblem.TOO_MANY_AT_ONCE
                        .withDetail("%d requests of yours are being worked on, the most there may be at the same time."
                                .formatted(config.concurrent()))
                        .withRetryAfter(decision.seconds());
        };
    }
}
