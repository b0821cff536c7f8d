package nl.stvda.voortgang.reports.draft;

import java.util.List;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.DraftSection;

/** A draft that names its entries instead of repeating what they say. */
public record DraftFrame(
        long version, DraftCounts counts, List<FramedSection> sections, List<DraftDeclaration> unchanged) {

    /**
     * A section; each stands before those inside it.
     *
     * @param content without entries and without the sections inside it
     * @param entries those that it shows, as they are read
     */
    public record FramedSection(DraftSection content, List<EntryStamp> entries) {}
}
