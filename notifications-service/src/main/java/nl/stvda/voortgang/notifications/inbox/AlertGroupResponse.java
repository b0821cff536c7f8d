package nl.stvda.voortgang.notifications.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertTypeCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came with one import. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AlertGroup", description = "What came with one import")
public record AlertGroupResponse(
        @Schema(description = "Its id, which is that of the import in the initiatives API")
        UUID id,

        @Schema(
                description = "Whose it is and how many of each type, in one sentence",
                ref = "#/components/schemas/Text")
        LocalizedText message,

        @Schema(description = "How many alerts came with it", examples = "12", minimum = "1")
        long count,

        @Schema(description = "How many of them you have not read; absent on the stream", examples = "3", minimum = "0")
        @Nullable Long unread,

        @Schema(description = "How many of each type, the most first")
        List<AlertTypeCount> types,

        @Schema(description = "When the first of it happened, RFC 3339")
        Instant firstAt,

        @Schema(description = "When the last of it happened, RFC 3339")
        Instant lastAt) {}
