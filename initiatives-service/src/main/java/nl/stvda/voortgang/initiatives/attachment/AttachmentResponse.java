package nl.stvda.voortgang.initiatives.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of an attachment. */
@Schema(name = "Attachment", description = "A file that belongs to an initiative; its bytes are at /content")
record AttachmentResponse(
        @Schema(description = "Id, a UUID of version 7; stable for ever")
        UUID id,

        @Schema(
                description = "Name to show and to save it under: what you gave, without folders and characters that "
                        + "do harm, with the extension of its type",
                maxLength = 200,
                examples = "verslag-2022.pdf")
        String name,

        @Schema(description = "Media type, told from the bytes", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Size in bytes", minimum = "1", maximum = "26214400", examples = "48213")
        long size,

        @Schema(
                type = SchemaType.STRING,
                description = "SHA-256 of the bytes, hexadecimal; compare it with that of your file",
                pattern = "^[0-9a-f]{64}$",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "When it was added, RFC 3339") Instant addedAt) {

    static AttachmentResponse of(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.name(),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedAt());
    }
}
