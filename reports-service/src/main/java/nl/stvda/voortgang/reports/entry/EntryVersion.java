package nl.stvda.voortgang.reports.entry;

import java.util.UUID;

/**
 * An entry without what it says: enough to know where it stands, and whether it says something else than before.
 *
 * @param section the one that the rules give it
 * @param epoch revisions count anew in each
 */
public record EntryVersion(UUID initiative, String section, long epoch, int revision, String side) {}
