package nl.stvda.voortgang.reports.dashboard.arrangement;

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
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.round.Rounds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Open pages ask here who else has the section open, and say by that that they have it open themselves. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PresenceResource {

    private final Presence presence;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Caller caller;
    private final Visitor visitor;

    PresenceResource(Presence presence, Rounds rounds, Drafts drafts, Caller caller, Visitor visitor) {
        this.presence = presence;
        this.rounds = rounds;
        this.drafts = drafts;
        this.caller = caller;
        this.visitor = visitor;
    }

    @GET
    @Path("rounds/{id}/arrangement/presence")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> others(
            String id,
            @QueryParam("section") @Nullable String section,
            @QueryParam("version") @Nullable String version) {
        var code = rounds.requireNarrativeSection(id, Objects.requireNonNullElse(section, ""))
                .code();
        if (visitor.isSecretariat()) {
            presence.note(id, code, caller.subject(), visitor.name());
        }
        var changed = drafts.state(id).version() > Where.number(version);
        var view = new PresenceView(
                presence.others(id, code, caller.subject()), changed, new ArrangementAddress(id).section(code, 0));
        return PageAnswers.part(visitor.language(), Templates.others(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance others(PresenceView view);
    }
}
