package nl.stvda.voortgang.reports.minutes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of minutes. */
@Schema(name = "Minutes", description = "A file that shows that the board agreed with a snapshot")
public record MinutesResponse(
        @Schema(
                description = "SHA-256, in hexadecimal, of its bytes: they are below the list, at this name",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(
                description = "Name to show and to save it under: what was given, without folders and characters that "
                        + "do harm, with the extension of its type",
                maxLength = 200,
                examples = "notulen-bestuur.pdf")
        String name,

        @Schema(description = "Media type, told from the bytes", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Size in bytes", minimum = "1", maximum = "3145728", examples = "48213")
        int size,

        @Schema(description = "Who attached it", examples = "secretaris")
        String addedBy,

        @Schema(description = "When they did") Instant addedAt) {}
