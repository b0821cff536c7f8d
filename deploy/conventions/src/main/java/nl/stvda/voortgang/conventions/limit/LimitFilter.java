package nl.stvda.voortgang.conventions.limit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stvda.voortgang.conventions.access.Sender;
import nl.stvda.voortgang.conventions.limit.Allowance.Decision;
import nl.stvda.voortgang.conventions.limit.Allowance.Verdict;
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

    /** How often a request that lacks a place looks whether there is one. */
    private static final long MILLIS_BETWEEN_TRIES = 20;

    private final Allowances allowances;
    private final LimitConfig config;
    private final Kinds kinds;
    private final Vertx vertx;
    private final Terms terms;
    private final AtomicInteger heldBack = new AtomicInteger();

    LimitFilter(Allowances allowances, LimitConfig config, Kinds kinds, Vertx vertx) {
        this.allowances = allowances;
        this.config = config;
        this.kinds = kinds;
        this.vertx = vertx;
        terms = new Terms(config);
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    @Nullable Uni<Void> count(ResteasyReactiveContainerRequestContext request, RoutingContext exchange, ResourceInfo operation) {
        var kind = kinds.of(exchange.request(), operation.getResourceMethod());
        var sender = Sender.of(exchange);
        var allowance = kind.waits() ? allowances.forWaiting(sender) : allowances.forWork(sender);
        var entrance = new Entrance(allowance, kind, terms, request.getServerRequestContext(), exchange);
        var decision = entrance.ask();
        if (decision.verdict() == Verdict.ADMITTED) {
            return null;
        }
        if (config.refusalDelay().isZero() || heldBack.get() >= MOST_HELD_BACK) {
            throw entrance.refusal(decision);
        }
        heldBack.incrementAndGet();
        var end = Promise.<Void>promise();
        hold(entrance, decision, patience(), end);
        return Uni.createFrom()
                .completionStage(
                        end.future().onComplete(_ -> heldBack.decrementAndGet()).toCompletionStage());
    }

    /** Spreads callers who were refused together, so that they do not come back together. */
    private long patience() {
        var delay = config.refusalDelay().toMillis();
        return delay / 2 + ThreadLocalRandom.current().nextLong(delay + 1);
    }

    /** A request that only lacks a place may get one in this time; spent requests do not come back so soon. */
    private void hold(Entrance entrance, Decision refused, long millis, Promise<Void> end) {
        var lacksPlace = refused.verdict() == Verdict.ALL_PLACES_TAKEN;
        var pause = Math.max(1, lacksPlace ? Math.min(millis, MILLIS_BETWEEN_TRIES) : millis);
        vertx.setTimer(pause, _ -> {
            var decision = lacksPlace ? entrance.ask() : refused;
            if (decision.verdict() == Verdict.ADMITTED) {
                end.complete();
            } else if (millis <= pause) {
                end.fail(entrance.refusal(decision));
            } else {
                hold(entrance, decision, millis - pause, end);
            }
        });
    }
}
