package nl.stvda.voortgang.reports.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a section shows what organisations did. */
public enum EntryDisplay {
    /** A bullet with the text of each, without its title and its facts. */
    @JsonProperty("prose-bullets")
    PROSE_BULLETS,
    /** As bullets, with numbers. */
    @JsonProperty("numbered")
    NUMBERED,
    /** Each with its title, its text and its facts. */
    @JsonProperty("cards")
    CARDS,
    /** A row for each. */
    @JsonProperty("table")
    TABLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
