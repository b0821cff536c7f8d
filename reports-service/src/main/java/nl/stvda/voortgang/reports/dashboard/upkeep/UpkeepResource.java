package nl.stvda.voortgang.reports.dashboard.upkeep;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What failed, and what can be done about it. */
@Path("/upkeep")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class UpkeepResource {

    private static final URI PAGE = URI.create("/upkeep");

    private final Upkeep upkeep;
    private final Visitor visitor;
    private final Frames frames;

    UpkeepResource(Upkeep upkeep, Visitor visitor, Frames frames) {
        this.upkeep = upkeep;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> upkeep() {
        var mails = upkeep.mails();
        var records = upkeep.records();
        var frame = frames.of(Area.UPKEEP);
        return PageAnswers.page(
                frame, Templates.upkeep(new UpkeepView(frame, mails, records, visitor.isSecretariat())));
    }

    @POST
    @Path("/mails/{id}/attempts")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<Void> attemptAgain(UUID id) {
        var words = WordsOf.the(UpkeepMessages.class, visitor.language());
        return PageAnswers.then(PAGE, new Notice(upkeep.attemptAgain(id) ? words.asked() : words.notGivenUp()));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance upkeep(UpkeepView view);
    }
}
