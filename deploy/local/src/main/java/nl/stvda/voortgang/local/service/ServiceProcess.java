package nl.stvda.voortgang.local.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.local.component.AotCache;
import nl.stvda.voortgang.local.component.Await;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.Java;
import nl.stvda.voortgang.local.component.Ledger;
import nl.stvda.voortgang.local.component.OwnedProcess;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import org.jspecify.annotations.Nullable;

/** One of the three services, as its built jar in a process of its own. */
public final class ServiceProcess implements Component {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final String PROGRAM = "quarkus-run.jar";

    private final Part part;
    private final Path folder;
    private final AotCache cache;
    private final Speed speed;
    private final Path log;
    private final String management;
    private final Map<String, String> environment;
    private final Ledger ledger;

    /** Null while it does not run. */
    private volatile @Nullable OwnedProcess process;

    public ServiceProcess(
            Part part,
            Path root,
            Speed speed,
            boolean makesCache,
            Path log,
            String management,
            Map<String, String> environment,
            Ledger ledger) {
        this.part = part;
        folder = root.resolve(part.label()).resolve("target").resolve("quarkus-app");
        cache = new AotCache(folder, folder.resolve(PROGRAM), makesCache);
        this.speed = speed;
        this.log = log;
        this.management = management;
        this.environment = environment;
        this.ledger = ledger;
    }

    @Override
    public Part part() {
        return part;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        if (!Files.exists(folder.resolve(PROGRAM))) {
            throw new PlatformFailure("it is not built, %s is missing".formatted(folder.resolve(PROGRAM)));
        }
        var command = new ProcessBuilder(command()).directory(folder.toFile());
        // of the C library: with many threads it takes an arena for each, and gives few of them back
        command.environment().put("MALLOC_ARENA_MAX", "2");
        command.environment().putAll(environment);
        process = OwnedProcess.start(part, command, log, ledger);
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Java.EXECUTABLE,
                "-Xms32m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                // what a burst of work took is given back
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:TrimNativeHeapInterval=10000",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(speed.javaOptions());
        command.addAll(cache.javaOptions());
        command.addAll(List.of("-jar", PROGRAM));
        return command;
    }

    @Override
    public void awaitReady() {
        Await.until(
                "it did not become ready",
                LIMIT,
                this::crash,
                () -> Http.get(management + "/q/health/ready").statusCode() == 200);
    }

    @Override
    public void stop() {
        var running = process;
        process = null;
        if (running != null) {
            if (running.stop(cache.grace(GRACE))) {
                cache.keep();
            }
        }
    }

    /** Ends it without a chance to finish anything. */
    public void kill() {
        var running = process;
        process = null;
        if (running != null) {
            running.kill();
        }
    }

    /** Its process, while it runs. */
    public Optional<Long> pid() {
        return Optional.ofNullable(process).map(OwnedProcess::pid);
    }

    @Override
    public Optional<String> crash() {
        var running = process;
        return running == null ? Optional.empty() : running.crash();
    }
}
