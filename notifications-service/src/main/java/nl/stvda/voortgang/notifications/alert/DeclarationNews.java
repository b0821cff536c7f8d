package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation declared that nothing changed.
 *
 * @param since first day of the time in which nothing changed
 */
public record DeclarationNews(
        UUID declaration, String organisation, String agreement, LocalDate since, Instant occurredAt) {}
