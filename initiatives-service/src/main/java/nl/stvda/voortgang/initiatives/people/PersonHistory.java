package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who decided what about a person's access. */
@Schema(
        name = "PersonHistory",
        description = "Who decided what about a person's access, the latest first; at most the latest 200")
record PersonHistory(
        @Schema(description = "What was decided") List<Item> items) {

    /** One decision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonHistoryItem", description = "One decision; a field without a value is left out")
    record Item(
            @Schema(description = "What was decided") PersonAction.Kind kind,

            @Schema(description = "The role that was given", examples = "approver") @Nullable PersonRole role,

            @Schema(description = "Code of the organisation that it was given for", examples = "fnv") @Nullable String organisation,

            @Schema(description = "Who decided it", examples = "secretaris")
            String by,

            @Schema(description = "When, RFC 3339") Instant at) {}
}
