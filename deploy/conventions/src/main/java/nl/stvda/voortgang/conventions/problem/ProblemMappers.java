package nl.stvda.voortgang.conventions.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem document; nothing of the inside gets out. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;
    private final AllowedMethods allowed;

    ProblemMappers(ProblemResponses responses, AllowedMethods allowed) {
        this.responses = responses;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response promised(ProblemException exception) {
        return responses.of(exception);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException exception) {
        var problem = responses.of(
                GeneralProblem.UNAUTHENTICATED, "The request carries no bearer token that this service accepts.");
        return Response.fromResponse(problem)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return responses.of(GeneralProblem.FORBIDDEN, "Your roles do not allow this.");
    }

    /** Two changes met at the same row: the second sees what a stale If-Match would have told it. */
    @ServerExceptionMapper
    Response stale(OptimisticLockException exception) {
        return responses.of(GeneralProblem.STALE, "Someone changed this at the same moment.");
    }

    @ServerExceptionMapper
    Response byTheFramework(WebApplicationException exception, UriInfo uri, Request request) {
        var original = exception.getResponse();
        return switch (original.getStatus()) {
            case 400 -> responses.of(GeneralProblem.INVALID_REQUEST, "The request could not be read.");
            case 401 -> responses.of(GeneralProblem.UNAUTHENTICATED, "The request carries no bearer token.");
            case 403 -> responses.of(GeneralProblem.FORBIDDEN, "Your roles do not allow this.");
            case 404 -> responses.of(GeneralProblem.NOT_FOUND, "Nothing is at this address.");
            case 405 ->
                Response.fromResponse(responses.of(
                                GeneralProblem.METHOD_NOT_ALLOWED, "This address does not support the method."))
                        .header("Allow", allowed.at(uri.getRequestUri().getRawPath()))
                        .build();
            case 406 -> responses.of(GeneralProblem.NOT_ACCEPTABLE, "None of the media types in Accept is offered.");
            case 413 -> responses.of(GeneralProblem.BODY_TOO_LARGE, "The body is larger than 1 MiB.");
            case 415 ->
                unsupported(
                        request.getMethod(),
                        allowed.mediaTypesAt(
                                request.getMethod(), uri.getRequestUri().getRawPath()));
            default -> unexpected(exception);
        };
    }

    private Response unsupported(String method, String mediaTypes) {
        var problem =
                responses.of(GeneralProblem.UNSUPPORTED_MEDIA_TYPE, "Content-Type is not %s.".formatted(mediaTypes));
        return Response.fromResponse(problem)
                .header(method.equals(HttpMethod.PATCH) ? "Accept-Patch" : HttpHeaders.ACCEPT, mediaTypes)
                .build();
    }

    /** A deadlock, in which the database let the other transaction go on. */
    @ServerExceptionMapper
    Response entangled(PessimisticLockException exception) {
        LOG.warnf("Changes met: cause=%s", exception.getMessage());
        var problem = responses.of(GeneralProblem.UNAVAILABLE, "Someone changes the same things at this moment.");
        return Response.fromResponse(problem).header("Retry-After", 1).build();
    }

    /** A constraint could not be checked because the database was away; Quarkus would answer this exception by itself. */
    @ServerExceptionMapper
    Response unchecked(ValidationException exception) {
        return exception.getCause() instanceof ProblemException refusal ? promised(refusal) : unexpected(exception);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        if (DatabaseOutage.isBehind(exception)) {
            LOG.warnf("Database unavailable: cause=%s", exception.getMessage());
            var problem = responses.of(GeneralProblem.UNAVAILABLE, "The service cannot reach its database right now.");
            return Response.fromResponse(problem)
                    .header("Retry-After", DatabaseOutage.RETRY_AFTER_SECONDS)
                    .build();
        }
        var reference = UUID.randomUUID();
        LOG.errorf(exception, "Unexpected failure: reference=%s", reference);
        return responses.of(GeneralProblem.INTERNAL, "Something failed here. Reference: %s".formatted(reference));
    }
}
