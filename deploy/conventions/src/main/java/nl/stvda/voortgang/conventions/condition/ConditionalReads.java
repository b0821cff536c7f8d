package nl.stvda.voortgang.conventions.condition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Gives everything that is read as JSON an ETag, and answers 304 to a reader who has it already (RFC 9110, section 13.1.2). What has a revision is tagged where it is made. The tag of anything else is a digest of the bytes that are sent. Streams and other media types pass untouched.
 */
@Provider
@ApplicationScoped
class ConditionalReads implements ContainerResponseFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ANY = "*";

    private final ObjectMapper json;

    ConditionalReads(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READS.contains(request.getMethod())
                || response.getStatus() != Response.Status.OK.getStatusCode()
                || !isDocument(response)) {
            return;
        }
        if (response.getEntityTag() == null) {
            tag(response);
        }
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request));
        }
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), response.getHeaderString(HttpHeaders.ETAG))) {
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.setEntity(null);
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
        }
    }

    private static boolean isDocument(ContainerResponseContext response) {
        var entity = response.getEntity();
        return (entity instanceof Record || entity instanceof Collection)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private void tag(ContainerResponseContext response) {
        try {
            var bytes = json.writeValueAsBytes(response.getEntity());
            response.getHeaders().putSingle(HttpHeaders.ETAG, ContentTag.of(bytes));
            // written once, sent as it is
            response.setEntity(bytes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer of ours cannot be written as JSON", impossible);
        }
    }

    /** What a token shows is for its bearer only, and a cache asks each time whether it is still valid. */
    private static String cacheControl(ContainerRequestContext request) {
        return request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION) ? "private, no-cache" : "no-cache";
    }

    /** By the weak comparison, as the RFC asks here. */
    private static boolean isKnown(String ifNoneMatch, String current) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals(ANY) || tag.equals(current));
    }
}
