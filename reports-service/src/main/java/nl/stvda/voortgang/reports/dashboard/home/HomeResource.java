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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxOfVisitor;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxView;
import nl.stvda.voortgang.reports.dashboard.ours.OursPages;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The first page and the parts of it that renew themselves. Every part is HTML made here; scripts only fetch them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HomeResource {

    private final DraftOfVisitor draft;
    private final BoardOfRound board;
    private final InboxOfVisitor inbox;
    private final OursPages ours;
    private final FirstStepsOfInstallation steps;
    private final Visitor visitor;
    private final Frames frames;

    HomeResource(
            DraftOfVisitor draft,
            BoardOfRound board,
            InboxOfVisitor inbox,
            OursPages ours,
            FirstStepsOfInstallation steps,
            Visitor visitor,
            Frames frames) {
        this.frames = frames;
        this.draft = draft;
        this.board = board;
        this.inbox = inbox;
        this.ours = ours;
        this.steps = steps;
        this.visitor = visitor;
    }

    /** The sections whose entries are to be seen are named, so that the page works without a script too. */
    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> home(@QueryParam("open") Set<String> opened) {
        var language = visitor.language();
        var shown = draft.in(language, opened);
        var alerts = inbox.in(language);
        var sent = shown.filter(_ -> visitor.hasInbox()).map(part -> board.of(part, language));
        var frame = frames.of(Area.HOME);
        var posted = Optional.of(frame).filter(_ -> visitor.isMember()).map(ours::of);
        return PageAnswers.page(
                frame,
                Templates.home(new HomePage(
                        frame, visitor.organisation().orElse(""), sent, shown, alerts, posted, firstSteps(shown))));
    }

    @GET
    @Path("/fragments/board")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> board() {
        var language = visitor.language();
        return PageAnswers.part(
                language, Templates.board(draft.in(language, Set.of()).map(part -> board.of(part, language))));
    }

    private Optional<FirstSteps> firstSteps(Optional<DraftPart> shown) {
        return shown.isEmpty() && visitor.isSecretariat() ? Optional.of(steps.now()) : Optional.empty();
    }

    /** What leads to a first round, also when there is one. */
    @GET
    @Path("/begin")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin() {
        var frame = frames.of(Area.HOME);
        return PageAnswers.page(frame, Templates.begin(frame, steps.now()));
    }

    @GET
    @Path("/fragments/draft")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> draft(@QueryParam("open") Set<String> opened) {
        var language = visitor.language();
        return PageAnswers.part(language, Templates.draft(draft.in(language, opened)));
    }

    @GET
    @Path("/fragments/sections/{section}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> entries(String section, @QueryParam("after") @Nullable UUID after) {
        var language = visitor.language();
        var list = draft.entries(section, Optional.ofNullable(after), language);
        return PageAnswers.part(language, Templates.entries(list, after == null));
    }

    @GET
    @Path("/fragments/inbox")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> inbox() {
        var language = visitor.language();
        return PageAnswers.part(language, Templates.inbox(inbox.in(language), visitor.formToken()));
    }

    /** Answers with the inbox as it is after that: to a script as a part, to a form by going back to the page. */
    @POST
    @Path("/inbox/{id}/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> markRead(UUID id, @Context HttpHeaders headers) {
        inbox.markRead(id);
        return afterwards(headers);
    }

    /** As above, of all that came with one import. */
    @POST
    @Path("/inbox/groups/{id}/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> markGroupRead(UUID id, @Context HttpHeaders headers) {
        inbox.markGroupRead(id);
        return afterwards(headers);
    }

    private RestResponse<TemplateInstance> afterwards(HttpHeaders headers) {
        return headers.getHeaderString("HX-Request") == null ? RestResponse.seeOther(URI.create("/")) : inbox();
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance begin(Frame frame, FirstSteps steps);

        static native TemplateInstance home(HomePage page);

        static native TemplateInstance board(Optional<Board> board);

        static native TemplateInstance draft(Optional<DraftPart> draft);

        static native TemplateInstance entries(Optional<EntryList> list, boolean first);

        static native TemplateInstance inbox(Optional<InboxView> inbox, String formToken);
    }
}
