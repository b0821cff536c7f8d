package nl.stvda.voortgang.reports.text;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedTextSchema;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes texts, with the languages of this installation, which are known when it starts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class TextSchema implements OASFilter {

    private static final int LONGEST = 20_000;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var text = new LocalizedTextSchema(
                "A text in languages of this installation",
                ", at most %,d characters".formatted(LONGEST),
                Map.of("nl", "Tot slot", "en", "Closing", "fi", "Lopuksi", "sv", "Till sist"),
                LONGEST,
                null);
        document.getComponents()
                .addSchema(
                        "LocalizedText", text.in(LocalizedTextSchema.installed().tags()));
    }
}
