package nl.stvda.voortgang.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path folder;

    private Path file;
    private Process sleeper;

    @BeforeEach
    void startSleeper() throws IOException {
        file = folder.resolve("voortgang.pid");
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endSleeper() {
        sleeper.destroyForcibly();
    }

    @Test
    void endsWhatALauncherThatWasKilledLeftRunning() throws IOException {
        write(new Ledger.Entry("launcher", deadPid(), Instant.EPOCH), Ledger.Entry.of("keycloak", sleeper.toHandle()));

        var ended = new Ledger(file).endLeftovers();

        assertThat(ended).containsExactly("keycloak (process %d)".formatted(sleeper.pid()));
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void leavesAProcessAloneThatGotTheNumberOfOneOfOurs() throws IOException {
        write(new Ledger.Entry("keycloak", sleeper.pid(), Instant.now().minusSeconds(3600)));

        var ended = new Ledger(file).endLeftovers();

        assertThat(ended).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void knowsALauncherThatStillRuns() throws IOException {
        write(Ledger.Entry.of("launcher", sleeper.toHandle()));

        assertThat(new Ledger(file).otherLauncher()).contains(sleeper.pid());
    }

    @Test
    void doesNotTakeADeadLauncherForARunningOne() throws IOException {
        write(new Ledger.Entry("launcher", deadPid(), Instant.EPOCH));

        assertThat(new Ledger(file).otherLauncher()).isEmpty();
    }

    @Test
    void writesDownWhatWasStartedAndForgetsWhatWasEnded() throws IOException {
        var ledger = new Ledger(file);
        ledger.open();

        ledger.add(Part.KEYCLOAK, sleeper.toHandle());
        assertThat(Files.readString(file)).contains("launcher ", "keycloak %d ".formatted(sleeper.pid()));
        ledger.remove(sleeper.pid());
        assertThat(Files.readString(file)).contains("launcher ").doesNotContain("keycloak");
        ledger.close();

        assertThat(file).doesNotExist();
    }

    @Test
    void doesNotStumbleOverAHalfWrittenFile() throws IOException {
        Files.writeString(file, "launcher 12\nkeycloak x y\n\n");

        assertThat(new Ledger(file).otherLauncher()).isEmpty();
        assertThat(new Ledger(file).endLeftovers()).isEmpty();
    }

    private void write(Ledger.Entry... entries) throws IOException {
        for (var entry : entries) {
            Files.writeString(
                    file,
                    entry.line() + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
    }

    /** The number of a process that has just ended. */
    private static long deadPid() throws IOException {
        var process = new ProcessBuilder("true").start();
        process.onExit().join();
        return process.pid();
    }
}
