package nl.stvda.voortgang.reports.initiative;

import jakarta.validation.constraints.NotNull;

/** How the review of the secretariat stands, as events tell it. */
public record Review(@NotNull String state) {

    private static final String REJECTED = "rejected";

    boolean isRejected() {
        return state.equals(REJECTED);
    }
}
