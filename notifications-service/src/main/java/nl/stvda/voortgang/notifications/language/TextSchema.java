package nl.stvda.voortgang.notifications.language;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedTextSchema;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes texts under the name that they have in this API, with the languages of this installation, which are known when it starts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class TextSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var text = new LocalizedTextSchema(
                "The same in each language that it was said in",
                "",
                Map.of("nl", "FNV heeft een initiatief ingediend.", "en", "FNV submitted an initiative."),
                null,
                null);
        document.getComponents().removeSchema("LocalizedText");
        document.getComponents()
                .addSchema("Text", text.in(LocalizedTextSchema.installed().tags()));
    }
}
