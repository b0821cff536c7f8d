package nl.stvda.voortgang.local.component;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The platform cannot start or go on; the message is one line for the person who started it. */
public final class PlatformFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String message;

    public PlatformFailure(String message) {
        this(message, null);
    }

    public PlatformFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** Never null, unlike what it overrides. */
    @Override
    public String getMessage() {
        return message;
    }
}
