package nl.stvda.voortgang.reports.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of one draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One change of a draft")
public record DraftChange(
        @JsonIgnore String round,

        @Schema(description = "The version of the draft that this change made", examples = "42")
        long version,

        @Schema(description = "What happened") ChangeKind change,

        @Schema(description = "Code of the section in which it happened; absent for names", examples = "closing")
        @Nullable String section,

        @Schema(description = "The initiative of the entry; absent for narratives and names") @Nullable UUID initiativeId) {}
