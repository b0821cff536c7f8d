package nl.stvda.voortgang.reports.dashboard.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.DraftAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The draft for people who are signed in: alerts link to its entries. */
@Path("/rounds/{id}/draft")
@RunOnVirtualThread
class DraftPageResource {

    private final DraftAnswers answers;
    private final Visitor visitor;

    DraftPageResource(DraftAnswers answers, Visitor visitor) {
        this.visitor = visitor;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<String> read(
            String id, @QueryParam("provenance") @DefaultValue("false") boolean provenance, @Context Request request) {
        return answers.html(id, visitor.language(), provenance, request);
    }
}
