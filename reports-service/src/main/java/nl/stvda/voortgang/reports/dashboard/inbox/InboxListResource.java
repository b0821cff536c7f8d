package nl.stvda.voortgang.reports.dashboard.inbox;

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
import java.util.Optional;
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
 * that of the first page, whose resource has the other addresses below /inbox: a longer one would hide them.
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
            @QueryParam("unread") boolean unread,
            @QueryParam("type") @Nullable String type,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("cursor") @Nullable String cursor) {
        var language = visitor.language();
        var filter = InboxFilter.of(unread, type, organisation);
        var result = listing.list(filter, cursor, language);
        var organisations = listing.organisations(language);
        var frame = frames.of(Area.INBOX);
        var view = new InboxList(frame, filter, organisations, visitor.isSecretariat(), result);
        return PageAnswers.page(frame, Templates.list(view));
    }

    /** Says what came while a page was open, and leaves the page as it is. */
    @GET
    @Path("fragments/inbox/newer")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> newer(
            @QueryParam("newest") @Nullable UUID newest,
            @QueryParam("unread") boolean unread,
            @QueryParam("type") @Nullable String type,
            @QueryParam("organisation") @Nullable String organisation) {
        var since = Optional.ofNullable(newest)
                .flatMap(id -> listing.since(id, InboxFilter.of(unread, type, organisation)));
        return PageAnswers.part(visitor.language(), Templates.newer(since));
    }

    /** Those that were chosen, or all that the filter shows and that are not newer than the newest on the page. */
    @POST
    @Path("inbox/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<Void> markRead(
            @RestForm List<UUID> alert,
            @RestForm List<UUID> group,
            @RestForm @Nullable UUID upTo,
            @RestForm @Nullable String type,
            @RestForm @Nullable String organisation,
            @RestForm @Nullable String back) {
        listing.mark(
                upTo == null
                        ? ReadMarks.of(alert, group)
                        : ReadMarks.upTo(upTo, group, InboxFilter.of(false, type, organisation)));
        return RestResponse.seeOther(LocalAddress.of(back));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(InboxList view);

        static native TemplateInstance newer(Optional<InboxList.Newer> newer);
    }
}
