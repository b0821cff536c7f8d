package nl.stvda.voortgang.reports.initiative;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative became later than what was known of it.
 *
 * @param before what it belonged to; empty where nothing was known
 * @param at the time of the event that told it
 */
public record Revision(InitiativeState state, Optional<Attribution> before, Attribution after, Instant at) {

    public UUID initiative() {
        return state.id();
    }
}
