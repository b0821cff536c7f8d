package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.curation.CurationResponse;
import nl.stvda.voortgang.reports.curation.StepResponse;
import nl.stvda.voortgang.reports.entry.ShownEntry;

/**
 * One entry of a draft as those see it who decide about it.
 *
 * @param section the one that shows it by itself; empty where it is left out or another tells of it
 * @param inside the entry inside which it stands now, whatever was decided
 * @param sections all of the report
 * @param places the blocks that take entries
 * @param near others that it can be put into: of its section, the nearest
 * @param named those that decisions about it name and the one around it, as far as they are still there
 * @param merged those that it tells of too
 * @param editable whether the round still takes changes
 * @param steps what was done with it, the latest first
 */
public record OpenEntry(
        LocalizedText title,
        boolean editable,
        ShownEntry entry,
        CurationResponse curation,
        Optional<String> section,
        Optional<UUID> inside,
        List<SectionPlace> sections,
        List<BlockPlace> places,
        List<ShownEntry> near,
        List<ShownEntry> named,
        List<UUID> merged,
        List<StepResponse> steps) {}
