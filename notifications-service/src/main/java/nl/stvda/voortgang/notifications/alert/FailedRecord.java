package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;

/**
 * A record that no attempt could process.
 *
 * @param consumer which service gave it up
 * @param topic where it was
 * @param place partition and offset
 * @param cause why, in plain words
 */
public record FailedRecord(String consumer, String topic, String place, String cause, Instant occurredAt) {}
