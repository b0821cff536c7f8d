package nl.stvda.voortgang.reports.block;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a block holds. */
@Schema(
        name = "BlockKind",
        description = "What a block holds: a text; the entries that the rules give the section; links")
public enum BlockKind {
    /** A text. */
    @JsonProperty("text")
    TEXT,
    /** The entries that the rules give the section. */
    @JsonProperty("entries")
    ENTRIES,
    /** Links. */
    @JsonProperty("links")
    LINKS
}
