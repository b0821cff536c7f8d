package nl.stvda.voortgang.conventions.documentation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.ProblemType.Description;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The answers that are problems: which an operation may give, with an example of each kind. */
final class Refusals {

    private static final String PROBLEM = "application/problem+json";
    private static final String CONFLICT = "409";
    private static final Set<String> WORDS_OF_THE_FRAMEWORK = Set.of("Not Authorized", "Not Allowed", "Bad Request");
    /** An operation that does not exist, and a fault of ours: no operation promises either. */
    private static final Set<String> PROMISED_BY_NONE = Set.of("method-not-allowed", "internal");

    private final KnownProblems problems;
    private final Components components;

    Refusals(KnownProblems problems, OpenAPI document) {
        this.problems = problems;
        components = document.getComponents();
        var examples = new ProblemExample(new SampleAddress(document));
        problems.all().forEach(problem -> components.addExample(problem.slug(), examples.of(problem)));
    }

    void complete(Operation operation, String path) {
        var responses = operation.getResponses();
        var byStatus = Stream.concat(
                        problems.general().stream().filter(problem -> concerns(problem, operation, path)),
                        ofFeatures(operation, path))
                .collect(Collectors.groupingBy(
                        problem -> Integer.toString(problem.status()), TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, kinds) ->
                responses.addAPIResponse(status, completed(responses.getAPIResponse(status), status, kinds)));
    }

    private static boolean concerns(Description problem, Operation operation, String path) {
        return switch (problem.slug()) {
            case "invalid-request" ->
                operation.getRequestBody() != null || !Parameters.of(operation).isEmpty();
            case "malformed-json" -> takesJson(operation);
            case "body-too-large", "unsupported-media-type" -> operation.getRequestBody() != null;
            case "stale" -> Parameters.has(operation, "If-Match");
            case "precondition-required" -> Parameters.isRequired(operation, "If-Match");
            case "idempotency-key-in-progress", "idempotency-key-reused" ->
                Parameters.refersTo(operation, "Idempotency-Key");
            case "not-found" -> path.contains("{");
            case String slug when PROMISED_BY_NONE.contains(slug) -> false;
            // a filter that reads tokens does nothing where none is required
            default -> operation.getSecurity() != null || (problem.status() != 401 && problem.status() != 403);
        };
    }

    private static boolean takesJson(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().getMediaTypes().keySet().stream()
                        .anyMatch(type -> type.endsWith("json"));
    }

    /** For an operation that does not name them: the problems of the statuses that it has, and conflicts if it changes something. */
    private Stream<Description> ofFeatures(Operation operation, String path) {
        var kinds = problems.ofFeatures(operation.getOperationId()).stream();
        return problems.isDeclared(operation.getOperationId())
                ? kinds
                : kinds.filter(kind -> isPossible(Integer.toString(kind.status()), operation, path));
    }

    private static boolean isPossible(String status, Operation operation, String path) {
        return operation.getResponses().getAPIResponse(status) != null
                || (status.equals("404") && path.contains("{"))
                || (status.equals(CONFLICT) && operation.getRequestBody() != null);
    }

    private APIResponse completed(@Nullable APIResponse declared, String status, List<Description> kinds) {
        if (declared == null || isOfTheFramework(declared)) {
            return shared(status, kinds);
        }
        if (declared.getContent() == null || declared.getContent().getMediaTypes() == null) {
            declared.setContent(content(kinds));
        }
        Optional.ofNullable(declared.getContent().getMediaType(PROBLEM))
                .filter(media -> media.getExamples() == null)
                .ifPresent(media ->
                        media.setExamples(content(kinds).getMediaType(PROBLEM).getExamples()));
        if (declared.getDescription() == null) {
            declared.setDescription(description(kinds));
        }
        headers(declared, status);
        return declared;
    }

    private static boolean isOfTheFramework(APIResponse response) {
        return response.getContent() == null
                && response.getDescription() != null
                && WORDS_OF_THE_FRAMEWORK.contains(response.getDescription());
    }

    /** The same refusal of many operations is written once. */
    private APIResponse shared(String status, List<Description> kinds) {
        var name = kinds.stream().map(Description::slug).collect(Collectors.joining("-or-"));
        var isNew =
                components.getResponses() == null || !components.getResponses().containsKey(name);
        if (isNew) {
            var response = OASFactory.createAPIResponse()
                    .description(description(kinds))
                    .content(content(kinds));
            headers(response, status);
            GeneralHeaders.add(response, problems.headersOfEveryAnswer());
            components.addResponse(name, response);
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static String description(List<Description> kinds) {
        return kinds.stream().map(Description::title).distinct().collect(Collectors.joining("; or: "));
    }

    private static Content content(List<Description> kinds) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        kinds.forEach(kind ->
                media.addExample(kind.slug(), OASFactory.createExample().ref("#/components/examples/" + kind.slug())));
        return OASFactory.createContent().addMediaType(PROBLEM, media);
    }

    private static void headers(APIResponse response, String status) {
        switch (status) {
            case "401" -> GeneralHeaders.add(response, "WWW-Authenticate");
            case "403" -> GeneralHeaders.add(response, "WWW-Authenticate", "Missing-Scope");
            case CONFLICT -> {
                GeneralHeaders.add(response, "Retry-After", "Conflict-Retry-After");
                GeneralHeaders.add(response, "Location", "Conflict-Location");
            }
            case "415" -> {
                GeneralHeaders.add(response, "Accept", "Accept");
                GeneralHeaders.add(response, "Accept-Patch", "Accept-Patch");
            }
            case "429", "503" -> GeneralHeaders.add(response, "Retry-After");
            case "412" -> GeneralHeaders.add(response, "ETag", "Current-ETag");
            default -> {
                // none of their own
            }
        }
    }
}
