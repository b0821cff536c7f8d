package nl.stvda.voortgang.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Says of an answer where it departs from what an API promises. */
public final class ApiContract {

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int NOT_FOUND = 404;
    private static final String CONTENT = "content";

    /** Headers of HTTP itself, of safety and of caching, which no operation needs to promise. */
    private static final Set<String> TECHNICAL = Set.of(
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-security-policy",
            "content-type",
            "date",
            "keep-alive",
            "permissions-policy",
            "referrer-policy",
            "strict-transport-security",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-frame-options");

    private final ApiDescription api;
    private final SchemaCheck schemas;

    public ApiContract(ApiDescription api) {
        this.api = api;
        this.schemas = new SchemaCheck(api);
    }

    public ApiDescription description() {
        return api;
    }

    /** Everything that is wrong, for people; nothing where the path is not one of the API, as a page is not. */
    public List<String> violations(String method, String sent, Answer answer) {
        var path = withoutDots(sent);
        if (!path.startsWith(api.base() + "/")
                || path.startsWith(api.base() + "/openapi")
                || method.equals("OPTIONS")) {
            return List.of();
        }
        var there = api.at(path);
        var wanted = method.equals("HEAD") ? "GET" : method;
        return there.stream()
                .filter(operation -> operation.method().equals(wanted))
                .findFirst()
                .map(operation -> of(operation, answer, method.equals("HEAD")))
                .orElseGet(() -> ofNothing(there, answer));
    }

    /** Segments that lead up and down are followed before an address is looked for, however they are written. */
    private static String withoutDots(String path) {
        return path.toLowerCase(Locale.ROOT).contains("%2e")
                ? URI.create(path.replaceAll("(?i)%2e", ".")).normalize().getRawPath()
                : path;
    }

    /** Whatever a more general address makes of it: it must be refused. */
    private static List<String> ofNothing(List<Operation> there, Answer answer) {
        var violations = new ArrayList<String>();
        if (answer.status() / 100 != 4) {
            violations.add("the document has no such operation, so the status should be %d"
                    .formatted(there.isEmpty() ? NOT_FOUND : METHOD_NOT_ALLOWED));
        }
        ofProblemDocument(answer).forEach(violations::add);
        if (answer.status() == METHOD_NOT_ALLOWED && answer.header("Allow").isEmpty()) {
            violations.add("405 should say in Allow what is allowed");
        }
        return violations;
    }

    private static Stream<String> ofProblemDocument(Answer answer) {
        return answer.mediaType().equals(MediaTypes.PROBLEM)
                ? Stream.of()
                : Stream.of("a refusal should be a problem document, not '%s'".formatted(answer.mediaType()));
    }

    private List<String> of(Operation operation, Answer answer, boolean isHead) {
        var documented = operation.response(answer.status());
        if (answer.status() == CONTENT_TOO_LARGE && operation.requestBody().isEmpty()) {
            // a body that nobody asked for may be too large, which no document needs to say
            return ofProblemDocument(answer).toList();
        }
        if (documented.isEmpty()) {
            var known = operation.part().child("responses").names().sorted().collect(Collectors.joining(", "));
            return List.of("status %d is not documented; documented are %s".formatted(answer.status(), known));
        }
        var response = documented.get();
        var ofBody = isHead || isStream(answer) ? Stream.<String>of() : ofBody(response, answer);
        return Stream.of(ofMissingHeaders(response, answer), ofHeaders(response, answer), ofBody)
                .flatMap(violations -> violations)
                .toList();
    }

    private static boolean isStream(Answer answer) {
        return answer.mediaType().equals(MediaTypes.EVENT_STREAM);
    }

    private static Stream<String> ofMissingHeaders(Part response, Answer answer) {
        return response.child("headers")
                .names()
                .filter(name -> response.child("headers")
                        .child(name)
                        .node()
                        .path("required")
                        .asBoolean(false))
                .filter(name -> answer.header(name).isEmpty())
                .map("the documented header %s is missing"::formatted);
    }

    private Stream<String> ofHeaders(Part response, Answer answer) {
        var documented = response.child("headers");
        return answer.headers().entrySet().stream()
                .filter(header -> !TECHNICAL.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(header -> documented
                        .names()
                        .filter(header.getKey()::equalsIgnoreCase)
                        .findFirst()
                        .map(name -> ofHeader(documented.child(name), name, header.getValue()))
                        .orElseGet(() -> Stream.of("the header %s is not documented".formatted(header.getKey()))));
    }

    private Stream<String> ofHeader(Part documented, String name, List<String> values) {
        var schema = documented.child("schema");
        return values.stream()
                .flatMap(value -> schemas.errors(schema, headerValue(schema, value)).stream())
                .map(error -> "header %s: %s".formatted(name, error));
    }

    private static JsonNode headerValue(Part schema, String value) {
        return schema.text("type").equals("integer") && value.matches("-?\\d{1,18}")
                ? Json.read(value)
                : StringNode.valueOf(value);
    }

    private Stream<String> ofBody(Part response, Answer answer) {
        if (isSparedTheBody(answer)) {
            return Stream.of();
        }
        var content = response.child(CONTENT);
        if (!content.isThere() || content.names().findAny().isEmpty()) {
            return answer.hasBody() ? Stream.of("there should be no body") : Stream.of();
        }
        return content.children()
                .filter(media -> MediaTypes.includes(media.name(), answer.mediaType()))
                .findFirst()
                .map(media -> ofContent(media, answer))
                .orElseGet(() -> Stream.of("the content type '%s' is not documented; documented are %s"
                        .formatted(answer.mediaType(), content.names().collect(Collectors.joining(", ")))));
    }

    /** RFC 7240: who prefers the minimal answer to a change gets the documented one without its body. */
    private static boolean isSparedTheBody(Answer answer) {
        return !answer.hasBody()
                && answer.header("Preference-Applied")
                        .filter("return=minimal"::equals)
                        .isPresent();
    }

    private Stream<String> ofContent(Part media, Answer answer) {
        if (MediaTypes.isJsonLines(answer.mediaType())) {
            return answer.text().lines().flatMap(line -> ofJson(media, line));
        }
        if (!MediaTypes.isJson(answer.mediaType())) {
            return Stream.of();
        }
        var wrong = ofJson(media, answer.text());
        return answer.mediaType().equals(MediaTypes.PROBLEM) ? Stream.concat(wrong, ofProblem(media, answer)) : wrong;
    }

    private Stream<String> ofJson(Part media, String text) {
        try {
            return schemas.errors(media.child("schema"), Json.read(text)).stream()
                    .map("body: %s"::formatted);
        } catch (JacksonException malformed) {
            return Stream.of("the body is not one JSON value: " + malformed.getOriginalMessage());
        }
    }

    /** The examples of a response are the kinds of problem that it may be. */
    private static Stream<String> ofProblem(Part media, Answer answer) {
        var kinds = media.child("examples").names().toList();
        var kind = answer.text().replaceAll("(?s)^.*?\"type\"\\s*:\\s*\"[^\"]*/([^\"/]*)\".*$", "$1");
        return kinds.isEmpty() || kinds.contains(kind)
                ? Stream.of()
                : Stream.of("a problem '%s' is not documented for this status; documented are %s"
                        .formatted(kind, String.join(", ", kinds)));
    }
}
