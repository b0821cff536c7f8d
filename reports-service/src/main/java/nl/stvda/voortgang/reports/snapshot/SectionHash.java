package nl.stvda.voortgang.reports.snapshot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hash of what is read of one section. */
@Schema(description = "The hash of what is read of one section")
public record SectionHash(
        @Schema(
                description = "Code of the section; _report for the title, the period, the agreement and the order",
                examples = "closing")
        String section,

        @Schema(
                description =
                        "SHA-256, in hexadecimal, of the canonical JSON of what is read: kind, heading, themes, text "
                                + "and what is said in the entries, without provenance and without the sections inside it",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {}
