package nl.stvda.voortgang.reports.dashboard.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The draft that people work on, under an address that stays the same from round to round. */
@Path("/report")
@RunOnVirtualThread
class ReportResource {

    private static final URI HOME = URI.create("/");

    private final CurrentRound currentRound;

    ReportResource(CurrentRound currentRound) {
        this.currentRound = currentRound;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(currentRound
                .id()
                .map(round -> UriBuilder.fromPath("/rounds/{round}/draft").build(round))
                .orElse(HOME));
    }
}
