package nl.stvda.voortgang.initiatives.catalogue;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Documents that an entry of the catalogue is answered with 201 when it was made, as with 200 when it was changed. Runs
 * before the filter that gives each answer its version header.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class CatalogueAnswers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Stream.of("sides", "levels", "instruments", "organisations", "agreements")
                .map(list -> document.getPaths().getPathItem("/v1/%s/{code}".formatted(list)))
                .map(PathItem::getPUT)
                .filter(Objects::nonNull)
                .forEach(CatalogueAnswers::complete);
    }

    private static void complete(Operation put) {
        var changed = put.getResponses().getAPIResponse("200").description("Changed");
        put.getResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("Made")
                                .content(changed.getContent())
                                .addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag")));
    }
}
