package nl.stvda.voortgang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.stvda.voortgang.local.component.Folders;
import nl.stvda.voortgang.local.component.Ledger;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;

/** Everything that the platform keeps between runs, and the record of what it runs. */
final class DataDirectory {

    private static final long ROOM_NEEDED = 1L << 30;
    private static final String MARKER = ".voortgang";

    private final Path path;
    private final Ledger ledger;

    DataDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
        this.ledger = new Ledger(this.path.resolve("voortgang.pid"));
    }

    Ledger ledger() {
        return ledger;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    /** Refuses a directory in use, ends what a killed launcher left, and begins the logs anew. */
    void open(boolean fresh, Progress progress) {
        ledger.otherLauncher().ifPresent(pid -> {
            throw new PlatformFailure(
                    "the platform already runs with %s (process %d); end it with deploy/down --data %s"
                            .formatted(path, pid, path));
        });
        ledger.endLeftovers().forEach(leftover -> progress.note("ended what an earlier run left: " + leftover));
        try {
            if (fresh) {
                empty();
            }
            Files.createDirectories(path.resolve("logs"));
            refuseWithoutRoom();
            if (Files.notExists(resolve(MARKER))) {
                Files.createFile(resolve(MARKER));
            }
            keepLastLogs();
        } catch (IOException failure) {
            throw new PlatformFailure("%s cannot be used: %s".formatted(path, failure), failure);
        }
        ledger.open();
    }

    private void refuseWithoutRoom() throws IOException {
        var room = Files.getFileStore(path).getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw new PlatformFailure(
                    "the disk of %s has %d MB left and the platform wants %d MB; make room or choose another with --data"
                            .formatted(path, room >> 20, ROOM_NEEDED >> 20));
        }
    }

    /** Removes a directory only if it was ours: a mistyped --data must not cost somebody their files. */
    private void empty() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        if (Files.notExists(resolve(MARKER)) && !isEmpty()) {
            throw new PlatformFailure(
                    "%s is not a data directory of this platform, so --fresh does not empty it".formatted(path));
        }
        Folders.delete(path);
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private void keepLastLogs() throws IOException {
        List<Path> logs;
        try (var files = Files.list(path.resolve("logs"))) {
            logs = files.filter(file -> file.toString().endsWith(".log")).toList();
        }
        for (var log : logs) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
