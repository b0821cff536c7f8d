package nl.stvda.voortgang.reports.initiative;

import java.time.Instant;

/** An initiative as one event tells it, and the time and the epoch of that event. */
public record Arrival(InitiativeState state, Instant at, long epoch) {}
