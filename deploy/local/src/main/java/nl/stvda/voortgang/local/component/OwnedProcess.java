package nl.stvda.voortgang.local.component;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process that we started, wrote down, and therefore may end. */
public final class OwnedProcess {

    private final Process process;
    private final Ledger ledger;
    private volatile boolean stopping;

    private OwnedProcess(Process process, Ledger ledger) {
        this.process = process;
        this.ledger = ledger;
    }

    public static OwnedProcess start(Part part, ProcessBuilder command, Path log, Ledger ledger) {
        try {
            var process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            ledger.add(part, process.toHandle());
            return new OwnedProcess(process, ledger);
        } catch (IOException failure) {
            throw new PlatformFailure("could not be started: " + failure.getMessage(), failure);
        }
    }

    public long pid() {
        return process.pid();
    }

    public Optional<String> crash() {
        return stopping || process.isAlive()
                ? Optional.empty()
                : Optional.of("ended by itself with exit code " + process.exitValue());
    }

    /** Asks it to end, and ends it when it takes longer than {@code grace}; tells whether it ended by itself. */
    public boolean stop(Duration grace) {
        stopping = true;
        process.destroy();
        var ended = endsWithin(grace);
        if (!ended) {
            kill();
        }
        ledger.remove(process.pid());
        return ended;
    }

    /** Ends it at once, as a crash of the machine would. */
    public void kill() {
        stopping = true;
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(5));
        ledger.remove(process.pid());
    }

    private boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
