package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the border of rounds for every address below one, whatever feature it belongs to. */
@ApplicationScoped
class RoundFilter {

    /** In the template of an address, the variable that says which round. */
    private static final Pattern ROUND = Pattern.compile("/rounds/\\{(\\w+)");

    private final RoundBorder border;

    RoundFilter(RoundBorder border) {
        this.border = border;
    }

    @ServerRequestFilter
    void requireOpen(ContainerRequestContext request, ResourceInfo resource) {
        var variable = ROUND.matcher(template(resource));
        if (!variable.find()) {
            return;
        }
        var round = named(request, variable.group(1));
        if (!border.isOpen(round)) {
            throw RoundProblem.UNKNOWN_ROUND.withDetail("No round has id %s.".formatted(round));
        }
    }

    /** As the resource gets it: another reading of the address could mean another round. */
    private static String named(ContainerRequestContext request, String variable) {
        try {
            return request.getUriInfo().getPathParameters().getFirst(variable);
        } catch (IllegalArgumentException undecodable) {
            throw RoundProblem.UNKNOWN_ROUND.withDetail("No round has an id with a percent sign.");
        }
    }

    private static String template(ResourceInfo resource) {
        return path(resource.getResourceClass()) + path(resource.getResourceMethod());
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
