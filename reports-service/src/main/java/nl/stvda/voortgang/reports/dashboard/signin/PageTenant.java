package nl.stvda.voortgang.reports.dashboard.signin;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import nl.stvda.voortgang.reports.dashboard.shell.PageAddresses;
import org.jspecify.annotations.Nullable;

/** Leads a browser that opens a page to the sign-in; whoever brings a token is a caller of the API, here too. */
@ApplicationScoped
class PageTenant implements TenantResolver {

    private static final String PAGES = "pages";

    @Override
    public @Nullable String resolve(RoutingContext routing) {
        return PageAddresses.isPage(routing.normalizedPath())
                        && routing.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                ? PAGES
                : null;
    }
}
