package nl.stvda.voortgang.reports.use;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From an initiative to the reports that it stands in. */
@Path("/v1/initiatives/{id}/uses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Snapshots", description = "What the members read and sign: frozen, numbered, hashed")
class UseResource {

    private final Uses uses;

    UseResource(Uses uses) {
        this.uses = uses;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(
            operationId = "listUses",
            summary = "Read in which reports an initiative was used, at which revision and in which words",
            description = "Of the reports that were frozen, the latest first. An organisation is told this of its own "
                    + "initiatives, those that it posted jointly and those that were told with another's; the secretariat "
                    + "and auditors of all. The lead of a joint initiative stands in reports for all of its members: "
                    + "ask for the lead.")
    public UsePage list(UUID id) {
        return new UsePage(uses.of(id));
    }
}
