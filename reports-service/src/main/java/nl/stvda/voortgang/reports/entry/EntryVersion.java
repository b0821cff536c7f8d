package nl.stvda.voortgang.reports.entry;

import java.util.List;
import java.util.UUID;

/**
 * An entry without what it says: enough to know where it stands, and whether it says something else than before.
 *
 * @param section the one that the rules give it
 * @param epoch revisions count anew in each
 * @param readableIn the languages in which all is there that its organisation says
 */
public record EntryVersion(
        UUID initiative, String section, long epoch, int revision, String side, List<String> readableIn) {

    EntryVersion(UUID initiative, String section, long epoch, int revision, String side, String[] readableIn) {
        this(initiative, section, epoch, revision, side, List.of(readableIn));
    }
}
