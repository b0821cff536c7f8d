package nl.stvda.voortgang.initiatives.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;

/** An answer that was given before: it goes out as it is, whatever this request prefers. */
public final class Replay {

    /** Tells the client that nothing was done this time. */
    static final String HEADER = "Idempotency-Replayed";

    private static final String PROPERTY = Replay.class.getName();

    private Replay() {}

    static void mark(ContainerRequestContext request) {
        request.setProperty(PROPERTY, true);
    }

    public static boolean isOne(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) != null;
    }
}
