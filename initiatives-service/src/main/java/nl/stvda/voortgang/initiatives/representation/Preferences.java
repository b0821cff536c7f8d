package nl.stvda.voortgang.initiatives.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import nl.stvda.voortgang.initiatives.idempotency.Replay;

/**
 * Honours {@code Prefer: return=minimal} (RFC 7240, section 4.2) on every change that is answered with the new state: clients that do not want the state do not get it. An answer without an ETag keeps its body, because then the body is all there is.
 */
@Provider
@ApplicationScoped
class Preferences implements ContainerResponseFilter {

    private static final Set<String> CHANGES = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Set<Integer> WITH_STATE =
            Set.of(Response.Status.OK.getStatusCode(), Response.Status.CREATED.getStatusCode());

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!CHANGES.contains(request.getMethod())
                || !WITH_STATE.contains(response.getStatus())
                || !response.hasEntity()
                || response.getEntityTag() == null
                || Replay.isOne(request)) {
            return;
        }
        ReturnPreference.of(request.getHeaders().getOrDefault("Prefer", List.of()))
                .ifPresent(preference -> apply(preference, response));
    }

    private static void apply(ReturnPreference preference, ContainerResponseContext response) {
        response.getHeaders().putSingle("Preference-Applied", "return=" + preference.value());
        if (preference == ReturnPreference.MINIMAL) {
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.setEntity(null);
            if (response.getStatus() == Response.Status.OK.getStatusCode()) {
                response.setStatusInfo(Response.Status.NO_CONTENT);
            }
        }
    }
}
