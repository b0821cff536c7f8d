package nl.stvda.voortgang.initiatives.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a person is signed in. */
@Path("/v1/people/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "People", description = "Who may sign in, with which role, for which organisation")
class SessionResource {

    private final People people;

    SessionResource(People people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-person", "identity-provider-away"})
    @Operation(operationId = "listSessions", summary = "List where a person is signed in, the latest use first")
    public SessionPage list(UUID id) {
        return people.sessions(id);
    }

    @DELETE
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @ResponseStatus(204)
    @FailsWith({"unknown-person", "identity-provider-away"})
    @Operation(
            operationId = "endSessions",
            summary = "Sign a person out everywhere",
            description = "No token that the person has is accepted from now on; the person may sign in again.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void end(UUID id) {
        people.signOut(id);
    }

    @DELETE
    @Path("/{session}")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @ResponseStatus(204)
    @FailsWith({"unknown-person", "identity-provider-away"})
    @Operation(
            operationId = "endSession",
            summary = "End one session of a person",
            description =
                    "It is not renewed any more. The token that it has is accepted until it expires, five minutes at "
                            + "most: to refuse tokens at once, sign the person out everywhere. Ending a session again, or one "
                            + "that the person does not have, changes nothing.")
    @APIResponse(responseCode = "204", description = "There is no such session of this person")
    public void endOne(
            UUID id,
            @Parameter(description = "Its id", example = "5f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f") String session) {
        people.endSession(id, session);
    }
}
