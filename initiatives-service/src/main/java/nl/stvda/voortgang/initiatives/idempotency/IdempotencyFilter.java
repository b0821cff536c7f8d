package nl.stvda.voortgang.initiatives.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Set;
import nl.stvda.voortgang.conventions.request.RequestReader;
import nl.stvda.voortgang.initiatives.access.Caller;

/**
 * Does an {@link Idempotent} POST with an Idempotency-Key in one transaction that spans all of it: the claim of the key,
 * what the request changes, and its answer are there together or not at all. The request comes in here first and the answer goes out here
 * last, so that what is kept is what is sent. Without the header this costs nothing.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ATTEMPT = Attempt.class.getName();
    private static final int RETRY_AFTER_SECONDS = 1;

    /** What belongs to an answer; the rest is about its transport, or true only at the moment it is sent. */
    private static final Set<String> KEPT_HEADERS = Set.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LINK,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            "Preference-Applied",
            "Voortgang-Outcome");

    private final StoredAnswers answers;
    private final IdempotencyConfig config;
    private final Caller caller;
    private final ResourceInfo resource;
    private final ObjectMapper json;

    IdempotencyFilter(
            StoredAnswers answers, IdempotencyConfig config, Caller caller, ResourceInfo resource, ObjectMapper json) {
        this.answers = answers;
        this.config = config;
        this.caller = caller;
        this.resource = resource;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var headers = request.getHeaders().get(IdempotencyKey.HEADER);
        if (headers == null || !HttpMethod.POST.equals(request.getMethod()) || is(OwnIdempotency.class)) {
            return;
        }
        if (!is(Idempotent.class)) {
            throw IdempotencyKey.refusal(
                    "unsupported-idempotency-key",
                    "This address takes no Idempotency-Key, and its answer is not given twice: leave the header out.");
        }
        var key = IdempotencyKey.of(owner(), headers);
        var attempt = new Attempt(key, RequestFingerprint.of(request, readBody(request)));
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions()
                .timeout(Math.toIntExact(config.patience().toSeconds())));
        if (begin(attempt, request)) {
            request.setProperty(ATTEMPT, attempt);
        } else {
            QuarkusTransaction.rollback();
        }
    }

    private boolean is(Class<? extends Annotation> kind) {
        return resource.getResourceMethod().isAnnotationPresent(kind);
    }

    /** Of the organisation, so that a retry with the second of its credentials is still the same request. */
    private String owner() {
        return caller.organisation()
                .map(organisation -> "organisation:" + organisation)
                .orElseGet(() -> "caller:" + caller.name());
    }

    private static byte[] readBody(ContainerRequestContext request) throws IOException {
        var body = RequestReader.readBody(request.getEntityStream());
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    /** Whether this request is to be done now. */
    private boolean begin(Attempt attempt, ContainerRequestContext request) {
        var done = false;
        try {
            if (!answers.claim(attempt.key())) {
                throw IdempotencyProblem.IN_PROGRESS
                        .withDetail("The first request with this key has not been answered yet.")
                        .withRetryAfter(RETRY_AFTER_SECONDS);
            }
            var earlier = answers.find(attempt.key());
            earlier.ifPresent(answer -> replay(answer, attempt, request));
            done = true;
            return earlier.isEmpty();
        } finally {
            if (!done) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private static void replay(StoredAnswer answer, Attempt attempt, ContainerRequestContext request) {
        if (!answer.fingerprint().equals(attempt.fingerprint())) {
            throw IdempotencyProblem.REUSED.withDetail("Another request was sent with this key before.");
        }
        Replay.mark(request);
        var response = Response.status(answer.status()).header(Replay.HEADER, true);
        answer.headers().forEach(response::header);
        request.abortWith(
                answer.body().length == 0
                        ? response.build()
                        : response.entity(answer.body()).build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(ATTEMPT) instanceof Attempt attempt)) {
            return;
        }
        // what fails from here on is answered through this filter once more, and must then pass
        request.removeProperty(ATTEMPT);
        var kept = false;
        try {
            if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
                answers.keep(attempt.key(), answer(attempt, response));
                kept = true;
            }
        } finally {
            if (!kept) {
                QuarkusTransaction.rollback();
            }
        }
        if (kept) {
            QuarkusTransaction.commit();
        }
    }

    private StoredAnswer answer(Attempt attempt, ContainerResponseContext response) throws IOException {
        var caching = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        if (caching != null && caching.contains(NoStoreFilter.DIRECTIVE)) {
            throw new IllegalStateException("An answer that may not be stored came from an idempotent operation");
        }
        var body = response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : new byte[0];
        var headers = new LinkedHashMap<String, String>();
        response.getStringHeaders().keySet().stream()
                .filter(KEPT_HEADERS::contains)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        if (response.hasEntity()) {
            // these bytes are kept, so these bytes are sent
            response.setEntity(body);
        }
        return new StoredAnswer(attempt.fingerprint(), response.getStatus(), headers, body);
    }

    /** A request under a key that is being done. */
    private record Attempt(IdempotencyKey key, String fingerprint) {}
}
