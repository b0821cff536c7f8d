package nl.stvda.voortgang.reports.dashboard.client;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * Asks other services several things at once, so that a page waits for the slowest answer and not for the sum of them.
 * What is asked sees the request, and with it the visitor; it must not use the database.
 */
@ApplicationScoped
public class SideBySide {

    /**
     * A service works on four requests of a caller at a time and refuses the fifth. This many leave one for what else the
     * caller does.
     */
    private static final int AT_ONCE = 3;

    /** Callers that share an entry only wait a little longer. */
    private static final int CALLERS = 256;

    /** Questions that begin together are given up together. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ThreadContext context;
    private final ExecutorService threads;
    private final Visitor visitor;
    private final List<Semaphore> places =
            Stream.generate(() -> new Semaphore(AT_ONCE)).limit(CALLERS).toList();

    SideBySide(ThreadContext context, @VirtualThreads ExecutorService threads, Visitor visitor) {
        this.context = context;
        this.threads = threads;
        this.visitor = visitor;
    }

    /**
     * Begins to ask, and gives the answer to whoever needs it. What went wrong is thrown there, as if it had been asked
     * there; an answer that does not come in time counts as a service that does not answer.
     */
    public <T> Supplier<T> begin(Supplier<T> question) {
        var place = places.get(
                Math.floorMod(visitor.organisation().orElseGet(visitor::name).hashCode(), CALLERS));
        var answer = CompletableFuture.supplyAsync(context.contextualSupplier(() -> ask(question, place)), threads)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return () -> await(answer);
    }

    private static <T> T ask(Supplier<T> question, Semaphore place) {
        place.acquireUninterruptibly();
        try {
            return question.get();
        } finally {
            place.release();
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw switch (failed.getCause()) {
                case TimeoutException late -> new ProcessingException(late);
                case RuntimeException own -> own;
                case null, default -> failed;
            };
        }
    }
}
