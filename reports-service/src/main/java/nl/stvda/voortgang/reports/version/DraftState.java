package nl.stvda.voortgang.reports.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft is.
 *
 * @param version goes up by one with each change
 * @param asOf the time of the latest event that the draft shows; null as long as there was none
 * @param changedAt when the latest change was made
 */
public record DraftState(long version, @Nullable Instant asOf, Instant changedAt) {}
