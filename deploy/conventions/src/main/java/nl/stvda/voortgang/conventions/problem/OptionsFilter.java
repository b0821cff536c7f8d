package nl.stvda.voortgang.conventions.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Answers OPTIONS with what an address supports; the framework would tell the methods of the addresses below it as well. */
@Singleton
class OptionsFilter {

    private final AllowedMethods allowed;

    OptionsFilter(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerRequestFilter(nonBlocking = true, preMatching = true, priority = Priorities.USER + 1)
    @Nullable Response answer(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod())) {
            return null;
        }
        var methods = allowed.at(request.getUriInfo().getRequestUri().getRawPath());
        if (methods.isEmpty()) {
            throw GeneralProblem.NOT_FOUND.withDetail("Nothing is at this address.");
        }
        return Response.noContent()
                .header(HttpHeaders.ALLOW, methods + ", " + HttpMethod.OPTIONS)
                .build();
    }
}
