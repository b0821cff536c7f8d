package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Turns the problem document that ends a request for a page into a page: what happened, what the person can do, and a
 * reference under which the log says more.
 */
@Singleton
class PageFailures {

    private static final Logger LOG = Logger.getLogger(PageFailures.class);

    private final Frames frames;
    private final RoutingContext routing;

    PageFailures(Frames frames, RoutingContext routing) {
        this.frames = frames;
        this.routing = routing;
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem && PageAddresses.isPage(routing.normalizedPath())) {
            var reference = UUID.randomUUID();
            LOG.infof(
                    "Page refused: reference=%s status=%d method=%s path=%s detail=%s",
                    reference, problem.status(), request.getMethod(), routing.normalizedPath(), problem.detail());
            var frame = frames.ofRefusal();
            var page = Templates.failure(frame, Failure.of(problem.status()), reference.toString());
            answer.setEntity(PageAnswers.in(frame.language(), page).render(), null, MediaType.TEXT_HTML_TYPE);
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            answer.getHeaders().putSingle("Content-Security-Policy", PageAnswers.POLICY);
        }
    }

    /** What a person can make of the status of an answer. */
    enum Failure {
        UNREADABLE,
        SIGNED_OUT,
        FORBIDDEN,
        NOT_FOUND,
        CHANGED,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE,
        BROKEN;

        static Failure of(int status) {
            return switch (status) {
                case 401 -> SIGNED_OUT;
                case 403 -> FORBIDDEN;
                case 404, 405 -> NOT_FOUND;
                case 409, 412, 428 -> CHANGED;
                case 413 -> TOO_LARGE;
                case 429 -> TOO_MANY;
                case 502, 503, 504 -> UNAVAILABLE;
                default -> status < 500 ? UNREADABLE : BROKEN;
            };
        }
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance failure(Frame frame, Failure failure, String reference);
    }
}
