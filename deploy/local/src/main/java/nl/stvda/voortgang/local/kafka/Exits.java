package nl.stvda.voortgang.local.kafka;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.local.component.Part;
import org.apache.kafka.common.utils.Exit;

/**
 * Kafka and Connect end their JVM when they cannot go on, and end themselves when it ends. Here the JVM is the
 * launcher's, which has others to stop, in its own order: their wish to exit is noted as their crash.
 */
final class Exits {

    private static final Map<Part, String> CRASHES = new EnumMap<>(Part.class);

    private Exits() {}

    /** Thrown at the place that wanted to end the JVM, so that it does not go on. */
    private static final class Ended extends Error {

        private static final long serialVersionUID = 1L;

        Ended(String message) {
            super(message);
        }
    }

    static synchronized void intercept(Part part) {
        CRASHES.remove(part);
        Exit.setExitProcedure(Exits::note);
        Exit.setHaltProcedure(Exits::note);
        Exit.setShutdownHookAdder((_, _) -> {
            // the platform stops its parts itself
        });
    }

    static synchronized Optional<String> of(Part part) {
        return Optional.ofNullable(CRASHES.get(part));
    }

    private static void note(int code, @org.jspecify.annotations.Nullable String message) {
        var text = "ended by itself with exit code %d%s".formatted(code, message == null ? "" : ": " + message);
        synchronized (Exits.class) {
            CRASHES.put(whoAsks(), text);
        }
        throw new Ended(text);
    }

    private static Part whoAsks() {
        return Arrays.stream(Thread.currentThread().getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.kafka.connect."))
                ? Part.CONNECT
                : Part.KAFKA;
    }
}
