package nl.stvda.voortgang.initiatives.epoch;

import java.time.Instant;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;

/**
 * {@code nl.stvda.epoch.begun.v1}: every initiative that there is in this epoch was announced in it; what only older
 * epochs told is void.
 */
record EpochBegun(long epoch, Instant begunAt) {

    /** In bulk, as those are that it comes after. */
    OutboxEvent event() {
        return new OutboxEvent("epoch", "epoch", "nl.stvda.epoch.begun.v1", this, true);
    }
}
