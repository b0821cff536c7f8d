package nl.stvda.voortgang.initiatives.catalogue;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedTextSchema;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes the names of the catalogue, with the languages of this installation, which are known when it starts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class NameSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var languages = LocalizedTextSchema.installed();
        var translations = languages.tags().stream()
                .filter(tag -> !tag.equals(languages.delivery()))
                .toList();
        document.getComponents()
                .addSchema(
                        "Label",
                        name(
                                        "A name in each language",
                                        Map.of(
                                                "nl", "Digitale vaardigheden en werkgelegenheid",
                                                "en", "Digital skills and securing employment"))
                                .in(languages.tags()))
                .addSchema(
                        "OfficialTitle",
                        name("The title in the agreement", Map.of("en", "Digital skills and securing employment"))
                                .in(List.of(languages.delivery())))
                .addSchema(
                        "TranslatedTitle",
                        name(
                                        "The title in the translation of the agreement",
                                        Map.of("nl", "Digitale vaardigheden en vrijwaren van werkgelegenheid"))
                                .in(translations));
    }

    private static LocalizedTextSchema name(String description, Map<String, String> examples) {
        return new LocalizedTextSchema(description, "", examples, null, null);
    }
}
