package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of a draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A section of a draft")
public record DraftSection(
        @Schema(description = "Its key", examples = "social-partner-initiatives")
        String code,

        @Schema(description = "What it holds") SectionKind kind,

        @Schema(description = "Its heading") LocalizedText heading,

        @Schema(description = "The themes that its text is about")
        List<Named> themes,

        @Schema(description = "What the secretariat wrote; absent for a group") @Nullable DraftNarrative narrative,

        @Schema(description = "What organisations did, in order")
        List<DraftEntry> entries,

        @Schema(description = "The sections inside it, in order")
        List<DraftSection> sections,

        @Schema(description = "Its parts in the order in which they are read; the first text is its narrative too")
        List<DraftBlock> blocks,

        @Schema(description = "How it shows entries; absent where it has none") @Nullable EntryDisplay display) {}
