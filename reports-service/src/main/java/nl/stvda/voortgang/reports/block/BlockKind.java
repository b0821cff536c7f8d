package nl.stvda.voortgang.reports.block;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a block holds. */
@Schema(
        name = "BlockKind",
        description =
                "What a block holds: a text; the entries that the rules give the section and that stand in no other "
                        + "block; one entry; some entries; links")
public enum BlockKind {
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
    LINKS;

    /** As requests and templates say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether entries can stand in it. */
    public boolean takesEntries() {
        return this == ENTRIES || this == ENTRY || this == GROUP;
    }
}
