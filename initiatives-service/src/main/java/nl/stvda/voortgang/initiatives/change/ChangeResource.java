package nl.stvda.voortgang.initiatives.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.limit.Waits;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Following what becomes of initiatives. */
@Path("/v1/initiatives/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Changes", description = "What was done to initiatives, in order and without gaps")
class ChangeResource {

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Waits(askedBy = "wait")
    @FailsWith({"cursor-ahead", "too-many-waiting"})
    @Operation(
            operationId = "listChanges",
            summary = "Follow the changes of initiatives, the oldest first",
            description = "Every change of every initiative that you may see, once. Keep next and give it as after the "
                    + "next time; with wait the answer comes as soon as there is something. Do nothing for a revision "
                    + "that you have: an initiative that was changed twice is shown twice, both times as it is now.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "next of your last answer; the whole history when left out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Code of the organisation whose initiatives to follow; all when left out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many changes at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100"))
    @Parameter(
            name = "wait",
            in = ParameterIn.QUERY,
            description = "How many seconds to wait when there is nothing new; then the answer has no items",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "30", defaultValue = "0"))
    public ChangePage list(@Context UriInfo uri) {
        return feed.read(ChangeRequest.of(uri.getQueryParameters()));
    }
}
