package nl.stvda.voortgang.reports.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Completes the document as the API Design Rules of the Dutch government ask. */
@OpenAPIDefinition(
        // the title and the version are in application.properties
        info = @Info(title = "", version = ""),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
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
        document.getComponents().addHeader("ETag", header("The version, for If-Match and If-None-Match", "\"1\""));
        document.getComponents().addHeader("Content-Language", header("The language of the text", "nl"));
        document.getComponents().addHeader("Vary", header("What the answer depends on", "Accept, Accept-Language"));
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
            case "getDraft" -> {
                headers(responses.getAPIResponse("200"), "ETag", "Content-Language", "Vary");
                responses
                        .getAPIResponse("200")
                        .getContent()
                        .addMediaType(
                                "text/html",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
                notModified(responses);
            }
            case "getNarrative" -> {
                headers(responses.getAPIResponse("200"), "ETag");
                notModified(responses);
            }
            case "writeNarrative" -> headers(responses.getAPIResponse("200"), "ETag");
            default -> {
                // nothing of its own
            }
        }
        responses.getAPIResponses().values().forEach(response -> headers(response, "API-Version"));
        failures(operation, path).forEach(failure -> responses.addAPIResponse(failure.status(), failure.response()));
    }

    private static void notModified(APIResponses responses) {
        responses.addAPIResponse("304", headers(OASFactory.createAPIResponse().description("Not modified"), "ETag"));
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
            statuses.addAll(List.of("413", "415"));
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
                case "403" -> "Your role does not allow this";
                case "404" -> "Not there";
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
