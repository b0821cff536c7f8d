package nl.stvda.voortgang.initiatives.initiative;

import java.util.List;

/**
 * An organisation posted, submitted or changed initiatives that others may see, or the secretariat did so on its behalf. Fired in the
 * transaction that makes it known.
 */
public record Contributed(String organisation, List<Contribution> contributions) {}
