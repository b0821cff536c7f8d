package nl.stvda.voortgang.conventions.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes the document as the API Design Rules of the Dutch government ask. It knows no operation by name: what a
 * resource declares stays, and what follows from a parameter, a body or a role is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    static final String BASE = "/v1";

    private final KnownProblems problems;

    public ApiDocument(IndexView index) {
        problems = new KnownProblems(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var headers = new GeneralHeaders(document);
        headers.describe();
        var refusals = new Refusals(problems, document);
        var ofEvery = problems.headersOfEveryAnswer();
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            Optional.ofNullable(item.getGET()).ifPresent(ApiDocument::read);
            item.getOperations().values().forEach(operation -> {
                Parameters.complete(operation, path);
                succeed(operation);
                refusals.complete(operation, path);
                operation
                        .getResponses()
                        .getAPIResponses()
                        .values()
                        .forEach(response -> GeneralHeaders.add(response, ofEvery));
            });
            paths.addPathItem(withoutBase(path), item);
        });
        document.setPaths(paths);
        headers.forgetUnused();
    }

    /** The version stands in the address of the server. */
    private static String withoutBase(String path) {
        return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
    }

    /** A pattern is about the whole text, as the validation means it; JSON Schema would look for it anywhere. */
    @Override
    public Schema filterSchema(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^(?:%s)$".formatted(pattern));
        }
        if ("uuid".equals(schema.getFormat()) && schema.getExamples() == null) {
            schema.addExample("0197a1b2-0000-7000-8000-000000000001");
        }
        return schema;
    }

    /** Every document that is read has a tag, and is not sent again to a reader who has it. */
    private static void read(Operation operation) {
        var found = operation.getResponses().getAPIResponse("200");
        if (found == null || !isDocument(found)) {
            return;
        }
        if (operation.getResponses().getAPIResponse("304") == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "Not modified: you have it, as the ETag that you sent in If-None-Match says"));
        }
        GeneralHeaders.add(operation.getResponses().getAPIResponse("304"), "ETag");
        GeneralHeaders.add(found, "ETag");
    }

    /** An answer that also has other forms is a stream or a page, and declares its own tag. */
    private static boolean isDocument(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().keySet().equals(Set.of(MediaType.APPLICATION_JSON));
    }

    /** A resource that can be changed on a condition says its version; one that is read on a condition may be unchanged. */
    private static void succeed(Operation operation) {
        var responses = operation.getResponses();
        if (Parameters.has(operation, "If-None-Match") && responses.getAPIResponse("304") == null) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("You have what is current"));
        }
        var isConditional = Parameters.has(operation, "If-None-Match") || Parameters.has(operation, "If-Match");
        responses.getAPIResponses().forEach((status, response) -> {
            if (isConditional && (status.equals("200") || status.equals("304"))) {
                GeneralHeaders.add(response, "ETag");
            }
            if (status.equals("200") && Parameters.has(operation, "cursor")) {
                GeneralHeaders.add(response, "Link");
            }
        });
    }
}
