package nl.stvda.voortgang.initiatives.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.NoStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Making, seeing and revoking credentials. */
@Path("/v1/credentials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Credentials", description = "What programs of an organisation sign in with")
class CredentialResource {

    private final CredentialService service;
    private final Credentials credentials;

    CredentialResource(CredentialService service, Credentials credentials) {
        this.service = service;
        this.credentials = credentials;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @FailsWith({})
    @Operation(
            operationId = "listCredentials",
            summary = "List the credentials of your organisation, the newest first",
            description = "The secretariat sees those of all organisations. Secrets are never shown.")
    public CredentialPage list() {
        return new CredentialPage(service.visible());
    }

    @POST
    @NoStore
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({"people-only", "too-many-credentials", "identity-provider-away"})
    @Operation(
            operationId = "createCredential",
            summary = "Make a credential for a program of your organisation",
            description =
                    "For people only. An organisation has at most two at a time, so that the next one is in use "
                            + "before the old one is revoked. The answer shows the secret, this once; an Idempotency-Key, which "
                            + "would give it again, is refused. Without an answer, look at the list and revoke what you cannot use.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the answer shows the secret, this once",
            content = @Content(schema = @Schema(implementation = CreatedCredential.class)))
    public RestResponse<CreatedCredential> create(CredentialRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, credentials.create(request.scopeSet()));
    }

    @DELETE
    @Path("/{clientId}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @ResponseStatus(204)
    @FailsWith({"people-only", "unknown-credential"})
    @Operation(
            operationId = "revokeCredential",
            summary = "Revoke a credential of your organisation",
            description = "For people only. Its tokens are refused from now on, also those that have not expired. "
                    + "Revoking it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(String clientId) {
        credentials.revoke(clientId);
    }
}
