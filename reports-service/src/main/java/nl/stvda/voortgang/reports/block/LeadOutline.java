package nl.stvda.voortgang.reports.block;

import java.util.List;

/** The first text of a section without the text: what it is about, and whether it is written in any language. */
public record LeadOutline(String section, List<String> themes, boolean written) {

    LeadOutline(String section, String[] themes, boolean written) {
        this(section, List.of(themes), written);
    }
}
