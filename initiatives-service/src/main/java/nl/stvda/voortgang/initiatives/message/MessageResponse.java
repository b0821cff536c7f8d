package nl.stvda.voortgang.initiatives.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side said. */
@Schema(name = "Message", description = "What one side said")
record MessageResponse(
        @Schema(description = "Id, a UUID of version 7; grows with time")
        UUID id,

        @Schema(
                description = "Which side: the code of the organisation that posted the initiative, or secretariat",
                examples = "fnv")
        String side,

        @Schema(description = "The name under which it was sent", examples = "fnv-medewerker")
        String author,

        @Schema(description = "Plain text", examples = "The year 2021; we mended it")
        String text,

        @Schema(description = "When, RFC 3339") Instant postedAt) {}
