package nl.stvda.voortgang.initiatives.resemblance;

import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;

/**
 * An initiative that is compared with the others.
 *
 * @param knownAsOne the others that it is a joint initiative with already
 */
public record Subject(
        UUID id,
        int revision,
        String organisation,
        String externalId,
        boolean submitted,
        boolean sandbox,
        InitiativeContent content,
        Set<UUID> knownAsOne) {}
