package nl.stvda.voortgang.reports.block;

import org.jspecify.annotations.Nullable;

/**
 * Why a block says something else than before.
 *
 * @param reason what the writer gave as the reason
 * @param putBack the earlier version that says it again
 */
public record Why(@Nullable String reason, @Nullable Integer putBack) {

    static final Why NOT_TOLD = new Why(null, null);

    public Why {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** What the writer gave as the reason; may be none. */
    public static Why of(@Nullable String reason) {
        return new Why(reason, null);
    }
}
