package nl.stvda.voortgang.reports.dashboard.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The handbook of the visitor's role, and the card of a role to print. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HelpResource {

    private static final Set<String> ROLES = Set.of(Role.SECRETARIAT, Role.AUDITOR, Role.CONTRIBUTOR, Role.APPROVER);

    private final Handbook handbook;
    private final Visitor visitor;
    private final Frames frames;

    HelpResource(Handbook handbook, Visitor visitor, Frames frames) {
        this.handbook = handbook;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> help(@QueryParam("find") @Nullable String find) {
        var sought = Objects.requireNonNullElse(find, "").strip();
        var role = visitor.role().orElse(Role.AUDITOR);
        var chapters = handbook.find(Chapter.forRole(role), sought, visitor.language());
        var frame = frames.of();
        return PageAnswers.page(frame, Templates.help(new HelpView(frame, role, sought, chapters)));
    }

    /** Of any role: who explains the work to somebody prints that one. */
    @GET
    @Path("/cards/{role}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> card(String role) {
        if (!ROLES.contains(role)) {
            throw GeneralProblem.NOT_FOUND.withDetail("There is no such role.");
        }
        var frame = frames.of();
        return PageAnswers.page(frame, Templates.card(new HelpView(frame, role, "", Chapter.forRole(role))));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance help(HelpView view);

        static native TemplateInstance card(HelpView view);
    }
}
