package nl.stvda.voortgang.reports.narrative;

import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.template.TemplateSection;

/**
 * The text that a section has when its round opens.
 *
 * @param carriedOver whether it is from the report before
 */
public record FirstText(String section, LocalizedText text, List<String> themes, boolean carriedOver) {

    /** The one that every report of the template has. */
    public static FirstText fixed(TemplateSection section) {
        var text = section.text();
        return new FirstText(section.code(), text == null ? LocalizedText.NONE : text, section.themes(), false);
    }
}
