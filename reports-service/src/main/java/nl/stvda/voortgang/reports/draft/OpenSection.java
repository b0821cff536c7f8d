package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.curation.Shift;
import nl.stvda.voortgang.reports.entry.ShownEntry;

/**
 * One section of a draft as those see it who arrange it, and where it stands among the others.
 *
 * @param content without the sections inside it; of its entries, those that were asked for
 * @param blocks what it consists of, with what was typed
 * @param entries how many it shows in all
 * @param inBlocks how many each block shows in all
 * @param before for each block that begins on an earlier page, the last entry that stands there by itself
 * @param versions of what was decided about each entry that is shown here
 * @param shifts where each entry that is shown here can go
 * @param leftOut entries that would stand here if they were not left out
 * @param version that of the draft
 * @param editable whether the round still takes changes
 */
public record OpenSection(
        LocalizedText title,
        List<SectionPlace> sections,
        DraftSection content,
        List<BlockResponse> blocks,
        int entries,
        Map<UUID, Integer> inBlocks,
        Map<UUID, UUID> before,
        Map<UUID, Integer> versions,
        Map<UUID, Set<Shift>> shifts,
        List<ShownEntry> leftOut,
        long version,
        boolean editable) {}
