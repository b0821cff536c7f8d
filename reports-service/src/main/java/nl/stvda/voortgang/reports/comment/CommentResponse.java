package nl.stvda.voortgang.reports.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member said, with the answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Comment", description = "What a member said of a draft, with the answer of the secretariat")
public record CommentResponse(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "The round", examples = "digitalisation-2")
        String round,

        @Schema(description = "Code of the section", examples = "closing")
        String section,

        @Schema(description = "The initiative whose entry it is about; absent where it is about the section") @Nullable UUID initiativeId,

        @Schema(description = "Code of the organisation that says it", examples = "fnv")
        String organisation,

        @Schema(description = "What it says", examples = "The course of 2025 is missing here")
        String text,

        @Schema(description = "Who wrote it", examples = "f.de-vries")
        String author,

        @Schema(description = "When they did") Instant postedAt,

        @Schema(
                description = "What the secretariat answered; absent as long as it did not",
                examples = "Added; thank you")
        @Nullable String answer,

        @Schema(description = "Who answered", examples = "secretaris") @Nullable String answeredBy,

        @Schema(description = "When they did") @Nullable Instant answeredAt,

        @Schema(description = "Whether nothing is left to do about it", examples = "false")
        boolean resolved,

        @Schema(description = "Its version, which is also its ETag", examples = "0", minimum = "0")
        int version) {}
