package nl.stvda.voortgang.initiatives.content;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedTextSchema;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes the texts that are posted, with the languages of this installation, which are known when it starts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class TextSchema implements OASFilter {

    private static final int LONGEST = 5_000;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var text = new LocalizedTextSchema(
                "A text in one or more of the languages of this installation",
                ", at most %,d characters; fewer where the field says so".formatted(LONGEST),
                Map.of(
                        "nl", "Leergang digitalisering",
                        "en", "Course on digitalisation",
                        "fi", "Digitalisaatiokurssi",
                        "sv", "Kurs i digitalisering"),
                LONGEST,
                1);
        document.getComponents()
                .addSchema(
                        "LocalizedText", text.in(LocalizedTextSchema.installed().tags()));
    }
}
