package nl.stvda.voortgang.initiatives.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.search.FilterDocumentation;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Completes the document as the API Design Rules of the Dutch government ask. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private static final String BASE = "/v1";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().values().forEach(operation -> complete(operation, path));
            paths.addPathItem(withoutBase(path), item);
        });
        document.setPaths(paths);
        document.getComponents().addHeader("API-Version", header("The version of this API", "1.0.0"));
        document.getComponents().addHeader("ETag", header("The revision, for If-Match and If-None-Match", "\"1\""));
        document.getComponents().addHeader("Location", header("The address of the initiative", null));
        document.getComponents().addHeader("Link", header("Where the next page is, with rel=next", null));
    }

    /** The version stands in the address of the server. */
    private static String withoutBase(String path) {
        return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
    }

    private static Header header(String description, @Nullable String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private static void complete(Operation operation, String path) {
        var responses = operation.getResponses();
        switch (String.valueOf(operation.getOperationId())) {
            case "postInitiative" -> {
                var repeated = headers(responses.getAPIResponse("200"), "ETag", "Location");
                var created =
                        OASFactory.createAPIResponse().description("Created").content(repeated.getContent());
                responses.addAPIResponse("201", headers(created, "ETag", "Location"));
                repeated.setDescription("You posted exactly this before");
            }
            case "listInitiatives" -> {
                FilterDocumentation.describe(operation);
                headers(responses.getAPIResponse("200"), "Link");
            }
            case "countInitiatives" -> FilterDocumentation.describe(operation);
            case "getInitiative" -> {
                headers(responses.getAPIResponse("200"), "ETag");
                responses.addAPIResponse(
                        "304", headers(OASFactory.createAPIResponse().description("Not modified"), "ETag"));
            }
            case "replaceInitiative", "withdrawInitiative" -> headers(responses.getAPIResponse("200"), "ETag");
            default -> {
                // nothing of its own
            }
        }
        responses.getAPIResponses().values().forEach(response -> headers(response, "API-Version"));
        failures(operation, path).forEach(failure -> responses.addAPIResponse(failure.status(), failure.response()));
    }

    private static APIResponse headers(APIResponse response, String... names) {
        Stream.of(names)
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
        return response;
    }

    private static Stream<Failure> failures(Operation operation, String path) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        var hasBody = operation.getRequestBody() != null;
        var isConditional = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        var statuses = new TreeSet<String>();
        if (hasBody || !parameters.isEmpty()) {
            statuses.add("400");
        }
        if (operation.getSecurity() != null) {
            statuses.addAll(List.of("401", "403"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (hasBody) {
            statuses.addAll(List.of("409", "413", "415"));
        }
        if (isConditional) {
            statuses.addAll(List.of("412", "428"));
        }
        statuses.add("503");
        return statuses.stream().map(Failure::new);
    }

    /** A refusal, always as a problem document. */
    private record Failure(String status) {

        private String description() {
            return switch (status) {
                case "400" -> "Invalid request; every violation is listed";
                case "401" -> "No token, or one that is not accepted";
                case "403" -> "Your role or organisation does not allow this";
                case "404" -> "Not there, or not for you to see";
                case "409" -> "Not possible in the state that it is in";
                case "412" -> "Changed since you read it";
                case "413" -> "Larger than 1 MiB";
                case "415" -> "Not JSON";
                case "428" -> "If-Match is missing";
                default -> "Temporarily unavailable; see Retry-After";
            };
        }

        APIResponse response() {
            return headers(
                    OASFactory.createAPIResponse()
                            .description(description())
                            .content(OASFactory.createContent()
                                    .addMediaType(
                                            "application/problem+json",
                                            OASFactory.createMediaType()
                                                    .schema(OASFactory.createSchema()
                                                            .ref("#/components/schemas/Problem")))),
                    "API-Version");
        }
    }
}
