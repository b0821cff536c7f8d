package nl.stvda.voortgang.reports.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the log with its hash. */
@Schema(name = "AuditEntry", description = "An entry of the log")
public record AuditEntryResponse(
        @Schema(
                description = "SHA-256, in hexadecimal, of the hash of the entry before followed by this entry",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(description = "What was done") LoggedAction entry) {}
