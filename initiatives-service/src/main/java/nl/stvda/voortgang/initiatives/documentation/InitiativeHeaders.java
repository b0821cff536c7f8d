package nl.stvda.voortgang.initiatives.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Documents the headers that filters of this service add to every answer of a kind: a preference and the outcome where an
 * initiative is changed. Runs before the filter of the conventions, which gives each answer found here its version header.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 3)
public final class InitiativeHeaders implements OASFilter {

    private static final String JSON = "application/json";
    private static final String STATE = "#/components/schemas/Initiative";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        describe(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> {
            Optional.ofNullable(item.getGET()).ifPresent(InitiativeHeaders::read);
            changes(item).forEach(operation -> change(operation, path));
        });
    }

    private static void describe(Components components) {
        components.addSchema(
                "InitiativeRequests",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .description("The rows of an import")
                        .minItems(1)
                        .maxItems(10_000)
                        .items(OASFactory.createSchema().ref("#/components/schemas/InitiativeRequest")));
        components
                .addHeader(
                        "Voortgang-Outcome", header("What the request did: created, changed or unchanged", "changed"))
                .addHeader("Preference-Applied", header("The preference that was honoured, if any", "return=minimal"));
        components.addParameter(
                "Prefer",
                parameter(
                        "Prefer",
                        "return=minimal to be spared the body: 204, or 201 without one, with the same headers",
                        "return=minimal"));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private static void parameter(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
    }

    private static void read(Operation operation) {
        var found = operation.getResponses().getAPIResponse("200");
        if (found != null && isState(found)) {
            var known = OASFactory.createAPIResponse()
                    .description("Not modified: you have it, as the ETag that you sent in If-None-Match says");
            operation.getResponses().addAPIResponse("304", headers(known, "Accept-Patch"));
            headers(found, "Accept-Patch");
        }
    }

    private static Stream<Operation> changes(PathItem item) {
        return Stream.of(item.getPOST(), item.getPUT(), item.getPATCH()).filter(operation -> operation != null);
    }

    private static void change(Operation operation, String path) {
        var responses = operation.getResponses();
        var states = Stream.of("200", "201")
                .map(responses::getAPIResponse)
                .filter(response -> response != null && isState(response))
                .toList();
        if (states.isEmpty()) {
            return;
        }
        parameter(operation, "Prefer");
        var minimal = OASFactory.createAPIResponse().description("Done, and you prefer not to see the result");
        responses.addAPIResponse("204", minimal);
        // where it is found is told to whoever did not come by its id
        var isLocated = responses.getAPIResponse("201") != null || path.contains("{externalId}");
        Stream.concat(states.stream(), Stream.of(minimal)).forEach(state -> {
            headers(state, "ETag", "Voortgang-Outcome", "Preference-Applied");
            if (isLocated) {
                headers(state, "Location");
            }
        });
    }

    private static boolean hasJson(APIResponse response) {
        return response.getContent() != null && response.getContent().hasMediaType(JSON);
    }

    private static boolean isState(APIResponse response) {
        return hasJson(response)
                && STATE.equals(
                        response.getContent().getMediaType(JSON).getSchema().getRef());
    }

    private static APIResponse headers(APIResponse response, String... names) {
        Stream.of(names)
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
        return response;
    }
}
