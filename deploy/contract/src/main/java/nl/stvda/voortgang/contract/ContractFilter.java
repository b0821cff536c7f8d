package nl.stvda.voortgang.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fails a test whose answer is not what the served document promises, whatever the test itself asks. */
final class ContractFilter implements Filter {

    private static final int LONGEST_QUOTE = 4_000;

    /** By the address of the service: a test profile starts it anew, with another document perhaps. */
    private final Map<String, ApiContract> contracts = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification unused, FilterContext context) {
        var response = context.next(request, unused);
        var uri = URI.create(request.getURI());
        var answer = answer(response);
        if (uri.getRawPath().startsWith(ServedDocument.BASE)) {
            check(request.getMethod(), uri, answer);
        }
        report(request.getMethod(), uri, answer, PageRules.violations(answer));
        return response;
    }

    private void check(String method, URI uri, Answer answer) {
        var service = "%s://%s".formatted(uri.getScheme(), uri.getRawAuthority());
        var contract = contracts.computeIfAbsent(service, address -> new ApiContract(ServedDocument.at(address)));
        report(method, uri, answer, contract.violations(method, uri.getRawPath(), answer));
    }

    private static void report(String method, URI uri, Answer answer, List<String> violations) {
        if (!violations.isEmpty()) {
            throw new AssertionError("%s %s answered %d outside the contract:%n- %s%n%s%n%s"
                    .formatted(
                            method,
                            uri,
                            answer.status(),
                            String.join("\n- ", violations),
                            answer.headers(),
                            quote(answer.text())));
        }
    }

    private static String quote(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }

    /** A stream is not read here: it would not end. */
    private static Answer answer(Response response) {
        var headers = response.headers().asList().stream()
                .collect(Collectors.groupingBy(
                        header -> header.getName(),
                        Collectors.mapping(header -> header.getValue(), Collectors.toList())));
        return new Answer(
                response.statusCode(), headers, isStream(response.contentType()) ? new byte[0] : body(response));
    }

    private static boolean isStream(@Nullable String contentType) {
        return contentType != null && MediaTypes.plain(contentType).equals(MediaTypes.EVENT_STREAM);
    }

    private static byte[] body(Response response) {
        byte @Nullable [] bytes = response.asByteArray();
        return bytes == null ? new byte[0] : bytes;
    }
}
