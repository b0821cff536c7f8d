package nl.stvda.voortgang.reports.dashboard.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.LocalAddress;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The inbox on a page of its own: all alerts or the unread ones, worked off one by one or all that are shown. Its path is
 * that of {@link HomeResource}, which has the other addresses below /inbox: a longer one would hide them.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InboxListResource {

    private final InboxListing listing;
    private final Visitor visitor;
    private final Frames frames;

    InboxListResource(InboxListing listing, Visitor visitor, Frames frames) {
        this.listing = listing;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @Path("inbox")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(
            @QueryParam("unread") boolean unread, @QueryParam("cursor") @Nullable String cursor) {
        var result = listing.list(unread, cursor, visitor.language());
        var frame = frames.of(Area.INBOX);
        return PageAnswers.page(frame, Templates.list(new InboxList(frame, unread, visitor.isSecretariat(), result)));
    }

    @POST
    @Path("inbox/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<Void> markRead(@RestForm List<UUID> alert, @RestForm @Nullable String back) {
        listing.markRead(alert);
        return RestResponse.seeOther(LocalAddress.of(back));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(InboxList view);
    }
}
