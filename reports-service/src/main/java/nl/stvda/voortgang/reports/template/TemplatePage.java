package nl.stvda.voortgang.reports.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All templates. */
@Schema(description = "All templates, in the order of their keys")
record TemplatePage(@Schema(description = "The templates") List<Item> items) {

    /** A template in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TemplateItem", description = "A template in a list")
    record Item(
            @Schema(description = "Its key", examples = "digitalisation-full-report")
            String id,

            @Schema(
                    description = "Code of the agreement that it is for; absent when it suits any",
                    examples = "digitalisation")
            @Nullable String agreement,

            @Schema(description = "What it is called") LocalizedText title,

            @Schema(description = "How many sections it has", examples = "13", minimum = "1")
            int sections) {

        static Item of(TemplateResponse template) {
            return new Item(
                    template.id(),
                    template.agreement(),
                    template.title(),
                    template.sections().size());
        }
    }
}
