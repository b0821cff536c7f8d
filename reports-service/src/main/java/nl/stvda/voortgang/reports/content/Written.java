package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a text of the secretariat comes from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a text of the secretariat comes from")
public record Written(
        @Schema(description = "The version of the text", examples = "3", minimum = "0")
        int version,

        @Schema(description = "Who wrote it last; absent as long as nobody did", examples = "secretaris") @Nullable String editedBy,

        @Schema(description = "When they did") @Nullable Instant editedAt) {}
