package nl.stvda.voortgang.initiatives.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who may sign in, with which role, for which organisation. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "People", description = "Who may sign in, with which role, for which organisation")
class PeopleResource {

    private final Directory directory;
    private final Invitations invitations;
    private final People people;

    PeopleResource(Directory directory, Invitations invitations, People people) {
        this.directory = directory;
        this.invitations = invitations;
        this.people = people;
    }

    @GET
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("identity-provider-away")
    @Operation(
            operationId = "listPeople",
            summary = "List the people with access, by name",
            description = "An approver sees contributors and approvers of the own organisation; the secretariat and "
                    + "auditors see everybody.")
    public PeoplePage list() {
        return directory.visible();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @FailsWith({"person-exists", "too-many-people", "identity-provider-away"})
    @Operation(
            operationId = "invitePerson",
            summary = "Invite somebody by mail",
            description =
                    "Makes an account and mails a link with which the person chooses a password and, as an approver or in "
                            + "the secretariat, sets up one-time passwords. The same request again is refused once it "
                            + "succeeded, and finishes what an outage cut off. Where no mail could be sent, invitedAt "
                            + "is left out: send it again.")
    @APIResponse(
            responseCode = "201",
            description = "The account is made",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)),
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    public RestResponse<PersonResponse> invite(InvitationRequest request) {
        var made = invitations.invite(request);
        return RestResponse.ResponseBuilder.<PersonResponse>created(UriBuilder.fromResource(PeopleResource.class)
                        .path("{id}")
                        .build(made.person().id()))
                .entity(made.person())
                .tag(Precondition.tag(made.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-person", "identity-provider-away"})
    @Operation(operationId = "getPerson", summary = "Read who a person is and what the person may do")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)),
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<PersonResponse> get(UUID id) {
        return answer(directory.get(id));
    }

    @PUT
    @Path("/{id}/role")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @FailsWith({"unknown-person", "own-access", "no-access", "precondition-required", "identity-provider-away"})
    @Operation(
            operationId = "putRole",
            summary = "Give a person another role or organisation",
            description = "The person has this role from now on and no other, and has to sign in again. Nobody changes "
                    + "the own role.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)),
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<PersonResponse> putRole(
            UUID id,
            @Parameter(description = "The ETag that you read", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            RoleRequest request) {
        return answer(people.changeRole(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/invitation")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @ResponseStatus(204)
    @FailsWith({"unknown-person", "not-invited", "identity-provider-away"})
    @Operation(
            operationId = "sendInvitation",
            summary = "Send the invitation again",
            description = "Links of earlier invitations go on working until they expire or one of them is used.")
    @APIResponse(responseCode = "204", description = "Sent")
    public void sendInvitation(UUID id) {
        invitations.sendAgain(id);
    }

    @DELETE
    @Path("/{id}/access")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @ResponseStatus(204)
    @FailsWith({"unknown-person", "own-access", "identity-provider-away"})
    @Operation(
            operationId = "endAccess",
            summary = "End the access of a person",
            description =
                    "No token of the person is accepted from now on, all sessions end, and the account is disabled; "
                            + "a Keycloak that does not answer is told later. Ending it again changes nothing. Nobody ends the "
                            + "own access.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void endAccess(UUID id) {
        people.end(id);
    }

    @PUT
    @Path("/{id}/access")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @ResponseStatus(204)
    @FailsWith({"unknown-person", "own-access", "too-many-people", "identity-provider-away"})
    @Operation(
            operationId = "restoreAccess",
            summary = "Give a person access again",
            description = "With the role and the organisation from before. Restoring it again changes nothing.")
    @APIResponse(responseCode = "204", description = "The person may sign in")
    public void restoreAccess(UUID id) {
        people.restore(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-person", "identity-provider-away"})
    @Operation(operationId = "getPersonHistory", summary = "Read who decided what about a person's access, and when")
    public PersonHistory history(UUID id) {
        return people.history(id);
    }

    private static RestResponse<PersonResponse> answer(Directory.Shown shown) {
        return RestResponse.ResponseBuilder.ok(shown.person())
                .tag(Precondition.tag(shown.version()))
                .build();
    }
}
