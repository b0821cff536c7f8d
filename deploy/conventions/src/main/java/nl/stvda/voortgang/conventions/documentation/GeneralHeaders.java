package nl.stvda.voortgang.conventions.documentation;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, each described once under {@code components}; those that no answer has are left out. */
final class GeneralHeaders {

    private static final String REFERENCE = "#/components/headers/";

    private final OpenAPI document;
    private final SampleAddress address;

    GeneralHeaders(OpenAPI document) {
        this.document = document;
        address = new SampleAddress(document);
    }

    void describe() {
        document.getComponents()
                .addHeader(
                        "API-Version",
                        header("The version of this API", "1.0.0").required(true))
                .addHeader(
                        "ETag",
                        header("The version of what you read, for If-Match and If-None-Match", "\"1\"")
                                .required(true))
                .addHeader("Current-ETag", header("The version that is current, where it is known", "\"2\""))
                .addHeader(
                        "Link",
                        header(
                                "Where the next page is, with rel=next; absent on the last page",
                                "<%s?cursor=eyJ9>; rel=\"next\"".formatted(address.ofCollection())))
                .addHeader(
                        "Location",
                        header("The address of what this is about", address.ofMember())
                                .required(true))
                .addHeader(
                        "Retry-After",
                        header("How many seconds to wait before the same request", "5")
                                .required(true))
                .addHeader(
                        "RateLimit-Policy",
                        header(
                                "What your organisation may ask (draft-ietf-httpapi-ratelimit-headers): rate: q requests after "
                                        + "a rest, which come back evenly over w seconds; at-once: q requests at the same time; waiting: q streams "
                                        + "and waiting requests that are open",
                                "\"rate\";q=100;w=2, \"at-once\";q=4;qu=\"concurrent-requests\""))
                .addHeader(
                        "RateLimit",
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
                        header("The address of what it contradicts, where it has one", address.ofMember()))
                .addHeader(
                        "Content-Language",
                        header("The languages of the text", "nl").required(true))
                .addHeader(
                        "Vary",
                        header("What the answer depends on", "Accept, Accept-Language")
                                .required(true))
                .addHeader("Accept", header("The media types that it takes", "application/json"))
                .addHeader(
                        "Accept-Patch", header("In which media type it can be patched", "application/merge-patch+json"))
                .addHeader(
                        "Missing-Scope",
                        header(
                                "The scope that a program's token lacks, if that is why",
                                "Bearer error=\"insufficient_scope\", scope=\"initiatives:write\""))
                .addHeader(
                        "WWW-Authenticate",
                        header("How to authenticate", "Bearer").required(true));
    }

    void forgetUnused() {
        var headers = document.getComponents().getHeaders();
        var used = responses()
                .flatMap(response ->
                        Objects.requireNonNullElse(response.getHeaders(), Map.<String, Header>of()).values().stream())
                .map(header -> String.valueOf(header.getRef()))
                .collect(Collectors.toSet());
        headers.keySet().stream()
                .filter(name -> !used.contains(REFERENCE + name))
                .toList()
                .forEach(document.getComponents()::removeHeader);
    }

    private Stream<APIResponse> responses() {
        var shared = Objects.requireNonNullElse(document.getComponents().getResponses(), Map.<String, APIResponse>of());
        var own = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getResponses)
                .map(responses -> responses.getAPIResponses().values())
                .flatMap(Collection::stream);
        return Stream.concat(shared.values().stream(), own);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    /** Refers to headers that the response does not have yet. */
    static void add(APIResponse response, String... names) {
        Stream.of(names).forEach(name -> add(response, name, name));
    }

    /** Refers to a header that has a component of its own: it is required elsewhere and optional here. */
    static void add(APIResponse response, String name, String component) {
        if (response.getRef() == null
                && (response.getHeaders() == null || !response.getHeaders().containsKey(name))) {
            response.addHeader(name, OASFactory.createHeader().ref(REFERENCE + component));
        }
    }
}
