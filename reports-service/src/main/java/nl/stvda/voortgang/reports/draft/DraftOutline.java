package nl.stvda.voortgang.reports.draft;

import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.DraftCounts;
import org.jspecify.annotations.Nullable;

/** A draft without its texts and entries: what it is called, what it counts and how its sections stand. */
public record DraftOutline(String round, LocalizedText title, DraftCounts counts, List<SectionOutline> sections) {

    /**
     * A section that holds something itself.
     *
     * @param written whether its text is; null where none belongs there
     * @param entries how many it shows
     */
    public record SectionOutline(
            String code, LocalizedText heading, @Nullable Boolean written, int entries) {}
}
