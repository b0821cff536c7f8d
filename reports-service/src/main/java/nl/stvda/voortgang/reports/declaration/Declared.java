package nl.stvda.voortgang.reports.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A declaration that answers for a round.
 *
 * @param theme what it is about; empty where nothing changed under the whole agreement
 * @param since first day of the time in which nothing changed
 */
public record Declared(UUID id, String organisation, Optional<String> theme, LocalDate since, Instant declaredAt) {}
