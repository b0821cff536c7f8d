package nl.stvda.voortgang.reports.narrative;

import java.util.List;

/** A text without the text: what it is about, and whether it is written in any language. */
public record NarrativeOutline(String section, List<String> themes, boolean written) {

    NarrativeOutline(String section, String[] themes, boolean written) {
        this(section, List.of(themes), written);
    }
}
