package nl.stvda.voortgang.notifications.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stvda.voortgang.notifications.alert.AlertType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which alerts somebody has read, in one request. */
@Schema(
        name = "AlertsRead",
        description =
                "Which alerts you have read; what is named in several ways is read once. Unknown fields are refused")
record ReadRequest(
        @Schema(description = "These alerts", examples = "[]", maxItems = MOST)
        @Size(max = MOST, message = "{too-many}") List<@NotNull(message = "{required}") UUID> alerts,

        @Schema(description = "All that came with these imports so far", examples = "[]", maxItems = MOST)
        @Size(max = MOST, message = "{too-many}") List<@NotNull(message = "{required}") UUID> groups,

        @Schema(
                description = "This alert and all that are older: the newest that you saw, so that what came meanwhile "
                        + "stays unread")
        @Nullable UUID upTo,

        @Schema(description = "Of those up to upTo only these types; all where there is none", maxItems = MOST)
        @Size(max = MOST, message = "{too-many}") List<@NotNull(message = "{required}") AlertType> types,

        @Schema(
                description = "Of those up to upTo only those about these organisations; all where there is none",
                examples = "[\"fnv\"]",
                maxItems = MOST)
        @Size(max = MOST, message = "{too-many}") List<@NotNull(message = "{required}") String> organisations) {

    /** As many as a page holds. */
    private static final int MOST = 200;

    ReadRequest {
        alerts = Objects.requireNonNullElse(alerts, List.of());
        groups = Objects.requireNonNullElse(groups, List.of());
        types = Objects.requireNonNullElse(types, List.of());
        organisations = Objects.requireNonNullElse(organisations, List.of());
    }
}
