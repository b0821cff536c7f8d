package nl.stvda.voortgang.initiatives.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Documents the headers that filters add to every answer of a kind: a tag and 304 where something is read. Runs before
 * {@link ApiDocument}, which gives each answer found here its version header.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class GeneralHeaders implements OASFilter {

    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> Optional.ofNullable(item.getGET()).ifPresent(GeneralHeaders::read));
    }

    private static void read(Operation operation) {
        var found = operation.getResponses().getAPIResponse("200");
        if (found == null || !hasJson(found)) {
            return;
        }
        var known = OASFactory.createAPIResponse()
                .description("Not modified: you have it, as the ETag that you sent in If-None-Match says");
        operation.getResponses().addAPIResponse("304", headers(known, "ETag"));
        headers(found, "ETag");
    }

    private static boolean hasJson(APIResponse response) {
        return response.getContent() != null && response.getContent().hasMediaType(JSON);
    }

    private static APIResponse headers(APIResponse response, String... names) {
        Stream.of(names)
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
        return response;
    }
}
