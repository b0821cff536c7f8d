package nl.stvda.voortgang.initiatives.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Writes a problem document. */
@ApplicationScoped
class ProblemResponses {

    static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemConfig config;
    private final UriInfo uriInfo;

    ProblemResponses(ProblemConfig config, UriInfo uriInfo) {
        this.config = config;
        this.uriInfo = uriInfo;
    }

    Response of(ProblemType type, String detail) {
        return of(type.withDetail(detail));
    }

    Response of(ProblemException exception) {
        var promise = exception.type().promise();
        var problem = document(exception, uriInfo.getRequestUri().getRawPath());
        var response = Response.status(promise.status()).type(MEDIA_TYPE).entity(problem);
        exception.headers().forEach(response::header);
        exception.location().ifPresent(path -> response.header("Location", config.publicUrl() + path));
        return response.build();
    }

    Problem document(ProblemException exception, String instance) {
        var promise = exception.type().promise();
        return new Problem(
                config.publicUrl() + "/problems/" + promise.slug(),
                promise.title(),
                promise.status(),
                exception.detail(),
                instance,
                exception.violations());
    }
}
