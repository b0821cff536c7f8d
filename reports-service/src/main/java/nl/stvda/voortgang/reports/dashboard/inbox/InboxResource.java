package nl.stvda.voortgang.reports.dashboard.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
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
    private final Visitor visitor;
    private final Frames frames;

    InboxResource(InboxOfVisitor inbox, Visitor visitor, Frames frames) {
        this.visitor = visitor;
        this.frames = frames;
        this.inbox = inbox;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> group(UUID id, @QueryParam("cursor") @Nullable String cursor) {
        return inbox.group(id, cursor, visitor.language()).map(this::page).orElseGet(() -> RestResponse.seeOther(HOME));
    }

    private RestResponse<TemplateInstance> page(InboxGroupView group) {
        var frame = frames.of(Area.HOME);
        return PageAnswers.page(frame, Templates.group(frame, group));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance group(Frame frame, InboxGroupView group);
    }
}
