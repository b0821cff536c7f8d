package nl.stvda.voortgang.reports.dashboard.form;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import nl.stvda.voortgang.reports.dashboard.session.SessionKey;
import nl.stvda.voortgang.reports.dashboard.shell.PageRefusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what would change something in the name of a session without showing that a page of ours asked for it. A
 * browser adds the cookie of a session to requests that other sites make it send; whoever comes with a bearer token only
 * has put it there on purpose.
 */
@Singleton
class FormTokenFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (!SAFE.contains(request.getMethod())) {
            SessionKey.of(routing)
                    .filter(key -> !FormToken.isRight(tokenIn(request), key))
                    .ifPresent(_ -> {
                        throw new PageRefusal(PageRefusal.Reason.FORGED);
                    });
        }
    }

    private static @Nullable String tokenIn(ResteasyReactiveContainerRequestContext request) {
        var header = request.getHeaderString(FormToken.HEADER);
        return header != null || !isForm(request.getMediaType())
                ? header
                : (String) ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                        .getFormParameter(FormToken.FIELD, true, false);
    }

    private static boolean isForm(@Nullable MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }
}
