package nl.stvda.voortgang.reports.translation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text is in a report. */
@Schema(
        name = "TranslationUnitKind",
        description =
                "What it is in the report: its title, the heading of a section, what Europe asks there, a text of "
                        + "the secretariat, or the title or the text of an entry")
public enum UnitKind {
    /** What the report is called. */
    @JsonProperty("title")
    TITLE(300),
    /** What a section is called. */
    @JsonProperty("heading")
    HEADING(300),
    /** What Europe asks in a section. */
    @JsonProperty("question")
    QUESTION(2_000),
    /** What the secretariat wrote. */
    @JsonProperty("block")
    BLOCK(20_000),
    /** What an entry is called. */
    @JsonProperty("entry-title")
    ENTRY_TITLE(300),
    /** What an entry says. */
    @JsonProperty("entry-text")
    ENTRY_TEXT(20_000);

    private final int longest;

    UnitKind(int longest) {
        this.longest = longest;
    }

    /** Whether an organisation says it, or the secretariat instead. */
    public boolean isOfEntry() {
        return this == ENTRY_TITLE || this == ENTRY_TEXT;
    }

    /** As it stands in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The most characters in one language. */
    int longest() {
        return longest;
    }

    /** The key of a text of this kind: letters, digits, hyphens and dots, as identifiers of XML may have them. */
    String key(Object of) {
        return "%s.%s".formatted(code(), of);
    }

    /** Whether a text may ever have had this key. */
    static boolean isKey(String key) {
        if (key.equals(TITLE.code())) {
            return true;
        }
        for (var kind : values()) {
            if (kind != TITLE && key.startsWith(kind.code() + ".")) {
                return true;
            }
        }
        return false;
    }
}
