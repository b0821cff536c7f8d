package nl.stvda.voortgang.notifications.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many alerts there are of a type. */
@Schema(description = "How many alerts there are of a type")
public record AlertTypeCount(
        @Schema(description = "The type") AlertType type,

        @Schema(description = "How many", examples = "12", minimum = "1")
        long count) {}
