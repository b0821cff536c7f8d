package nl.stvda.voortgang.reports.dashboard.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What came with one import, opened to its single alerts. */
@Path("/inbox/groups/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InboxResource {

    private static final URI HOME = URI.create("/");

    private final InboxOfVisitor inbox;
    private final PageLanguage languages;

    InboxResource(InboxOfVisitor inbox, PageLanguage languages) {
        this.languages = languages;
        this.inbox = inbox;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> group(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @Context HttpHeaders headers) {
        var language = languages.of(null, headers);
        return inbox.group(id, cursor, language)
                .map(group -> PageAnswers.page(language, Templates.group(group)))
                .orElseGet(() -> RestResponse.seeOther(HOME));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance group(InboxGroupView group);
    }
}
