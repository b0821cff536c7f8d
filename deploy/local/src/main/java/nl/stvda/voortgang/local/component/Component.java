package nl.stvda.voortgang.local.component;

import java.nio.file.Path;
import java.util.Optional;

/** One part of the platform, as it runs here. It can be started again after it was stopped, with its data kept. */
public interface Component {

    Part part();

    /** Where it writes what it does. */
    Path log();

    void start();

    /** Returns when others can use it; fails when it ended or took too long. */
    void awaitReady();

    /** Ends it in good order; does nothing when it does not run. */
    void stop();

    /** Why it ended by itself, if it did. */
    default Optional<String> crash() {
        return Optional.empty();
    }
}
