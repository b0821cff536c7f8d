package nl.stvda.voortgang.local.component;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts parts as soon as what they need is ready, and stops them as soon as nobody needs them any more. */
public final class Components {

    private static final Logger LOG = LoggerFactory.getLogger(Components.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private final Map<Part, Component> components = new EnumMap<>(Part.class);
    private final Set<Part> later;
    private final Set<Part> running = EnumSet.noneOf(Part.class);
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** {@code later} is what {@link #startAll} leaves for {@link #start}. */
    public Components(Collection<Component> components, Set<Part> later) {
        components.forEach(component -> this.components.put(component.part(), component));
        this.later = Set.copyOf(later);
    }

    /** Starts everything; the first failure ends the attempt, and what runs by then is for {@link #stopAll} to end. */
    public void startAll(Progress progress) {
        Thread.ofVirtual().name("crash-watch").start(this::watch);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var all = inParallel(threads, Part::needs, part -> {
                if (!later.contains(part)) {
                    startNow(part, progress);
                }
            });
            var _ = all.whenComplete((_, failure) -> {
                if (failure != null) {
                    end.completeExceptionally(failure);
                }
            });
            CompletableFuture.anyOf(all, end).join();
        } catch (CompletionException failure) {
            throw cause(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    public void start(Part part) {
        startNow(part, Progress.SILENT);
    }

    private void startNow(Part part, Progress progress) {
        var before = System.nanoTime();
        var component = get(part);
        try {
            component.start();
            synchronized (running) {
                running.add(part);
            }
            component.awaitReady();
        } catch (RuntimeException failure) {
            end.completeExceptionally(named(component, failure));
            throw named(component, failure);
        }
        progress.ready(part, Duration.ofNanos(System.nanoTime() - before));
    }

    public void stop(Part part) {
        forget(part);
        get(part).stop();
    }

    /** From now on its end is not a crash. */
    public void forget(Part part) {
        synchronized (running) {
            running.remove(part);
        }
    }

    /** Stops everything, also what is still starting. */
    public void stopAll() {
        synchronized (running) {
            running.clear();
        }
        end.complete(null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            inParallel(threads, this::neededBy, this::stopNow).join();
        }
    }

    private void stopNow(Part part) {
        try {
            get(part).stop();
        } catch (RuntimeException failure) {
            // the others have to be stopped all the same
            LOG.error("{} did not stop in good order", part.label(), failure);
        }
    }

    /** Returns when the platform was stopped, throws when a part ended by itself. */
    public void awaitEnd() {
        try {
            end.join();
        } catch (CompletionException failure) {
            throw cause(failure);
        }
    }

    private Component get(Part part) {
        var component = components.get(part);
        if (component == null) {
            throw new PlatformFailure("%s does not take part in this platform".formatted(part.label()));
        }
        return component;
    }

    private List<Part> neededBy(Part needed) {
        return components.keySet().stream()
                .filter(part -> part.needs().contains(needed))
                .toList();
    }

    private CompletableFuture<Void> inParallel(
            ExecutorService threads, Function<Part, List<Part>> before, Consumer<Part> action) {
        var futures = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
        components.keySet().forEach(part -> futures.put(part, new CompletableFuture<>()));
        futures.forEach((part, future) -> {
            var first = before.apply(part).stream()
                    .filter(futures::containsKey)
                    .map(futures::get)
                    .toArray(CompletableFuture<?>[]::new);
            var _ = CompletableFuture.allOf(first)
                    .thenRunAsync(() -> action.accept(part), threads)
                    .whenComplete((_, failure) -> {
                        if (failure == null) {
                            future.complete(null);
                        } else {
                            future.completeExceptionally(failure);
                        }
                    });
        });
        return CompletableFuture.allOf(futures.values().toArray(CompletableFuture<?>[]::new));
    }

    private void watch() {
        while (!end.isDone()) {
            crashed().forEach(this::report);
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<Component> crashed() {
        synchronized (running) {
            return running.stream()
                    .map(this::get)
                    .filter(component -> component.crash().isPresent())
                    .toList();
        }
    }

    /** Ctrl-C in a terminal reaches the processes that we started as well; what follows our own end is no crash. */
    private void report(Component component) {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return;
        }
        component.crash().ifPresent(reason -> end.completeExceptionally(named(component, new PlatformFailure(reason))));
    }

    private static PlatformFailure named(Component component, RuntimeException failure) {
        LOG.error("{} failed", component.part().label(), failure);
        var reason = failure instanceof PlatformFailure ? failure.getMessage() : failure.toString();
        return new PlatformFailure(
                "%s: %s; log: %s".formatted(component.part().label(), reason, component.log()), failure);
    }

    private static RuntimeException cause(CompletionException failure) {
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
