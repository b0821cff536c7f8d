package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a section, where it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A part of a section of a draft")
public record DraftBlock(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "What it holds") DraftBlockKind kind,

        @Schema(description = "The text; Markdown: paragraphs, lists, emphasis, links; placeholders are filled in")
        LocalizedText text,

        @Schema(description = "The themes that the text is about")
        List<Named> themes,

        @Schema(description = "The links") List<Link> links,

        @Schema(description = "The entries that it shows, in order; what they say is in the entries of the section")
        List<UUID> entries,

        @Schema(description = "Where the text or the links come from; absent in what was frozen before this was kept")
        @Nullable Written written) {}
