package nl.stvda.voortgang.notifications.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed.
 *
 * @param kind something that a person can act upon
 * @param reply what the other side said, if it said anything
 */
public record Failure(Kind kind, @Nullable String reply) {

    /** What went wrong, in terms that hold for every channel. */
    public enum Kind {
        UNREACHABLE,
        NO_ANSWER,
        NOT_SIGNED_IN,
        REFUSED_FOR_NOW,
        REFUSED,
        UNEXPECTED
    }

    /** Whether another attempt would get the same answer. */
    boolean isPermanent() {
        return kind == Kind.REFUSED;
    }
}
