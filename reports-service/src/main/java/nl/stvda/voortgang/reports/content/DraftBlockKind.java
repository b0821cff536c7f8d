package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a block of a draft holds. */
@Schema(description = "What a block of a draft holds")
public enum DraftBlockKind {
    /** A text. */
    @JsonProperty("text")
    TEXT,
    /** The entries that the rules give the section and that stand in no other block. */
    @JsonProperty("entries")
    ENTRIES,
    /** One entry. */
    @JsonProperty("entry")
    ENTRY,
    /** Some entries. */
    @JsonProperty("group")
    GROUP,
    /** Links. */
    @JsonProperty("links")
    LINKS
}
