package nl.stvda.voortgang.reports.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a section holds besides its heading. */
@Schema(name = "TemplateSectionKind", description = "What a section holds besides its heading")
public enum SectionKind {
    /** A text that stands before the report. */
    @JsonProperty("letter")
    LETTER,
    /** Other sections. */
    @JsonProperty("group")
    GROUP,
    /** A text. */
    @JsonProperty("text")
    TEXT,
    /** A text about one or more themes; their names are the heading. */
    @JsonProperty("themes")
    THEMES,
    /** A text and, below it, what organisations did. */
    @JsonProperty("entries")
    ENTRIES;

    /** Whether the secretariat writes a text for it. */
    public boolean hasNarrative() {
        return this != GROUP;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
