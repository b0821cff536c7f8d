package nl.stvda.voortgang.initiatives.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes the document as the API Design Rules of the Dutch government ask. It knows no operation by name: what a
 * resource declares stays, and what follows from a parameter, a body or a role is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private static final String BASE = "/v1";
    private static final String API_VERSION = "API-Version";
    private static final String ETAG = "ETag";
    private static final String LINK = "Link";
    private static final String RATE_LIMIT = "RateLimit";
    private static final String RATE_LIMIT_POLICY = "RateLimit-Policy";

    private final KnownProblems problems;

    public ApiDocument(IndexView index) {
        problems = new KnownProblems(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        describe(document.getComponents());
        var refusals = new Refusals(problems, document);
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().values().forEach(operation -> {
                Parameters.complete(operation, path);
                succeed(operation);
                refusals.complete(operation, path);
                operation
                        .getResponses()
                        .getAPIResponses()
                        .values()
                        .forEach(response -> headers(response, API_VERSION, RATE_LIMIT_POLICY, RATE_LIMIT));
            });
            paths.addPathItem(withoutBase(path), item);
        });
        document.setPaths(paths);
    }

    /** The version stands in the address of the server. */
    private static String withoutBase(String path) {
        return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
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
                        API_VERSION, header("The version of this API", "1.0.0").required(true))
                .addHeader(
                        ETAG,
                        header("The version of what you read, for If-Match and If-None-Match", "\"1\"")
                                .required(true))
                .addHeader("Current-ETag", header("The version that is current, where it is known", "\"2\""))
                .addHeader(
                        LINK,
                        header(
                                "Where the next page is, with rel=next; absent on the last page",
                                "<https://initiatives.example.org/v1/initiatives?cursor=eyJ9>; rel=\"next\""))
                .addHeader(
                        "Location",
                        header(
                                        "The address of what this is about",
                                        "https://initiatives.example.org/v1/initiatives/0197a1b2-0000-7000-8000-000000000001")
                                .required(true))
                .addHeader(
                        "Retry-After",
                        header("How many seconds to wait before the same request", "5")
                                .required(true))
                .addHeader(
                        RATE_LIMIT_POLICY,
                        header(
                                "What your organisation may ask (draft-ietf-httpapi-ratelimit-headers): rate: q requests after "
                                        + "a rest, which come back evenly over w seconds; at-once: q requests at the same time",
                                "\"rate\";q=100;w=2, \"at-once\";q=4;qu=\"concurrent-requests\""))
                .addHeader(
                        RATE_LIMIT,
                        header(
                                "What is left of it: r requests now, and all of them again after t seconds; with a 429, "
                                        + "some of them",
                                "\"rate\";r=199;t=1"))
                .addHeader(
                        "Not-Done-Retry-After",
                        header("How many seconds to wait before asking again, while it is not done", "1"))
                .addHeader(
                        "Conflict-Retry-After",
                        header("How many seconds to wait, where waiting ends the conflict", "1"))
                .addHeader(
                        "Conflict-Location",
                        header(
                                "The address of what it contradicts, where it has one",
                                "https://initiatives.example.org/v1/initiatives/0197a1b2-0000-7000-8000-000000000001"))
                .addHeader("Accept", header("The media types that it takes", "application/json"))
                .addHeader(
                        "Missing-Scope",
                        header(
                                "The scope that a program's token lacks, if that is why",
                                "Bearer error=\"insufficient_scope\", scope=\"initiatives:write\""))
                .addHeader(
                        "WWW-Authenticate",
                        header("How to authenticate", "Bearer").required(true));
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

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
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
                headers(response, ETAG);
            }
            if (status.equals("200") && Parameters.has(operation, "cursor")) {
                headers(response, LINK);
            }
        });
    }

    /** Refers to headers that the response does not have yet. */
    static void headers(APIResponse response, String... names) {
        Stream.of(names)
                .filter(name -> response.getRef() == null)
                .filter(name ->
                        response.getHeaders() == null || !response.getHeaders().containsKey(name))
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
    }
}
