package nl.stvda.voortgang.reports.curation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry is read.
 *
 * @param block the block that shows it
 * @param nestedIn the entry that it stands inside; null where it stands by itself
 * @param merged the entries that it tells of too, in their usual order
 */
public record Seat(UUID initiative, UUID block, @Nullable UUID nestedIn, List<UUID> merged) {}
