package nl.stvda.voortgang.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;

/** Fills an empty platform, once. It is done when its start returns, and leaves nothing running. */
public final class Loading implements Component {

    private final Content content;
    private final Path marker;
    private final Path log;
    private final Progress progress;

    /** What is loaded, through the public API and with everyone's own credentials. */
    public interface Content {

        /** Answers what was loaded. */
        String load() throws IOException, InterruptedException;
    }

    /** {@code marker} is the file that says that it was done before. */
    public Loading(Content content, Path marker, Path log, Progress progress) {
        this.content = content;
        this.marker = marker;
        this.log = log;
        this.progress = progress;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public Path log() {
        return log;
    }

    /** What cannot be loaded is told and tried again at the next start; the platform works without it. */
    @Override
    public void start() {
        if (Files.exists(marker)) {
            return;
        }
        try {
            var loaded = content.load();
            Files.createFile(marker);
            progress.note("demo: %s loaded".formatted(loaded));
        } catch (IOException | PlatformFailure failure) {
            progress.note("demo: not loaded, next start tries again: " + reason(failure));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void awaitReady() {
        // it is done when start returns
    }

    @Override
    public void stop() {
        // it leaves nothing running
    }

    private static String reason(Exception failure) {
        // a refused connection has no message of its own
        return failure instanceof PlatformFailure ? String.valueOf(failure.getMessage()) : failure.toString();
    }
}
