package nl.stvda.voortgang.local.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ahead-of-time cache of the JDK for one program: its classes, loaded and linked, which halves the work of a start.
 * A run without one makes it when it ends in good order, and every run after that uses it.
 */
public final class AotCache {

    private static final Logger LOG = LoggerFactory.getLogger(AotCache.class);
    /** Making it keeps a core busy for some ten seconds. */
    private static final Duration TIME_TO_MAKE = Duration.ofSeconds(150);

    private final Path file;
    private final Path unfinished;
    private final Path program;
    private final boolean makes;

    /**
     * @param program what the cache is of: a newer one needs a newer cache
     * @param makes whether a run may leave a cache behind, which takes its time at the end
     */
    public AotCache(Path folder, Path program, boolean makes) {
        file = folder.resolve("app.aot");
        unfinished = folder.resolve("app.aot.unfinished");
        this.program = program;
        this.makes = makes;
    }

    public List<String> javaOptions() {
        if (isThere()) {
            return List.of("-XX:AOTCache=" + file);
        }
        return makes ? List.of("-XX:AOTCacheOutput=" + unfinished) : List.of();
    }

    /** How long a run may take to end, which takes {@code usual} where nothing is made. */
    public Duration grace(Duration usual) {
        return makes && !isThere() ? TIME_TO_MAKE : usual;
    }

    /** To be called when the run has ended: what a run that was cut off has left does not count. */
    public void keep() {
        try {
            if (makes && Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            // the next start is slower, no more
            LOG.warn("The cache {} could not be kept", unfinished, failure);
        }
    }

    private boolean isThere() {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) > 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
