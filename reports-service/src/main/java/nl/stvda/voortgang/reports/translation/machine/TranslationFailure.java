package nl.stvda.voortgang.reports.translation.machine;

import java.io.Serial;
import java.time.Duration;

/** That a translation service gave no whole answer. */
public final class TranslationFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Duration pause;

    private TranslationFailure(Reason reason, Duration pause, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.pause = pause;
    }

    /** The service did not answer, or not with what was asked for. The message is for the log of operators. */
    static TranslationFailure away(Duration pause, String message) {
        return new TranslationFailure(Reason.AWAY, pause, message);
    }

    /** The service does not have these languages. */
    static TranslationFailure languages(String from, String to) {
        return new TranslationFailure(
                Reason.LANGUAGES, Duration.ZERO, "It does not translate from %s to %s.".formatted(from, to));
    }

    public Reason reason() {
        return reason;
    }

    /** After how long it makes sense to ask again. */
    public Duration pause() {
        return pause;
    }

    /** What callers tell apart. */
    public enum Reason {
        AWAY,
        LANGUAGES
    }
}
