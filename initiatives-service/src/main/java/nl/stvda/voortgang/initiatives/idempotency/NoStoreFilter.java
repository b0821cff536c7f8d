package nl.stvda.voortgang.initiatives.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Tells caches to keep nothing of an answer that is not to be kept. */
@Provider
@NoStore
class NoStoreFilter implements ContainerResponseFilter {

    static final String DIRECTIVE = "no-store";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, DIRECTIVE);
    }
}
