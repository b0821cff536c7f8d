package nl.stvda.voortgang.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The pid file of a data directory: the launcher on its first line, then every process that it started. Who was killed
 * without a chance to clean up leaves it behind, and whoever comes next knows what to end.
 */
public final class Ledger {

    /** The name on the first line; {@code deploy/down} looks for it. */
    static final String LAUNCHER = "launcher";

    private static final Duration GRACE = Duration.ofSeconds(10);
    /** The system tells the start of a process relative to its own start, and that clock may be corrected. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(2);

    private final Path file;
    private final List<Entry> entries = new ArrayList<>();

    public Ledger(Path file) {
        this.file = file;
    }

    /** One line: {@code name pid start}. A pid alone is not proof, the system hands it out again. */
    record Entry(String name, long pid, Instant start) {

        static Entry of(String name, ProcessHandle process) {
            return new Entry(name, process.pid(), startOf(process));
        }

        static Optional<Entry> parse(String line) {
            var words = line.split(" ", -1);
            try {
                return words.length == 3
                        ? Optional.of(new Entry(
                                words[0], Long.parseLong(words[1]), Instant.ofEpochMilli(Long.parseLong(words[2]))))
                        : Optional.empty();
            } catch (NumberFormatException halfWritten) {
                return Optional.empty();
            }
        }

        String line() {
            return "%s %d %d".formatted(name, pid, start.toEpochMilli());
        }

        /** The process, if it is still the one that was written down. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(startOf(process), start).abs().compareTo(CLOCK_CORRECTION) <= 0);
        }

        private static Instant startOf(ProcessHandle process) {
            return process.info().startInstant().orElse(Instant.EPOCH);
        }
    }

    /** The process id of another launcher that works on this data directory right now. */
    public Optional<Long> otherLauncher() {
        return read().stream()
                .filter(entry -> entry.name().equals(LAUNCHER))
                .filter(entry -> entry.pid() != ProcessHandle.current().pid())
                .filter(entry -> entry.process().isPresent())
                .map(Entry::pid)
                .findFirst();
    }

    /** Ends what a launcher that was killed left running, and tells what that was. */
    public List<String> endLeftovers() {
        // last started first, so that PostgreSQL has no clients left when its turn comes
        return read().reversed().stream()
                .filter(entry -> !entry.name().equals(LAUNCHER))
                .flatMap(entry -> entry.process().stream().map(process -> end(entry, process)))
                .toList();
    }

    private static String end(Entry entry, ProcessHandle process) {
        process.destroy();
        if (!endsWithin(process, GRACE)) {
            process.destroyForcibly();
            endsWithin(process, GRACE);
        }
        return "%s (process %d)".formatted(entry.name(), entry.pid());
    }

    private static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new PlatformFailure("process %d could not be ended".formatted(process.pid()), failure);
        }
    }

    /** Begins a new file with this process as the launcher. */
    public synchronized void open() {
        entries.clear();
        entries.add(Entry.of(LAUNCHER, ProcessHandle.current()));
        write();
    }

    public synchronized void add(Part part, ProcessHandle process) {
        entries.add(Entry.of(part.label(), process));
        write();
    }

    public synchronized void remove(long pid) {
        if (entries.removeIf(entry -> entry.pid() == pid)) {
            write();
        }
    }

    /** Everything was ended: nothing is left to know. */
    public synchronized void close() {
        entries.clear();
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write() {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, entries.stream().map(Entry::line).toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new PlatformFailure("%s cannot be written: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    private List<Entry> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .flatMap(line -> Entry.parse(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException failure) {
            throw new PlatformFailure("%s cannot be read: %s".formatted(file, failure.getMessage()), failure);
        }
    }
}
