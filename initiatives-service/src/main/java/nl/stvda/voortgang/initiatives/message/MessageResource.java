package nl.stvda.voortgang.initiatives.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The thread between an organisation and the secretariat. */
@Path("/v1/initiatives/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews", description = "What the secretariat decided, and what the two sides say to each other")
class MessageResource {

    private final MessageService messages;
    private final NextPage nextPage;

    MessageResource(MessageService messages, NextPage nextPage) {
        this.messages = messages;
        this.nextPage = nextPage;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @FailsWith("unknown-initiative")
    @Operation(
            operationId = "listMessages",
            summary = "Read the messages about an initiative, newest first",
            description = "For the organisation that posted it and the secretariat.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on, from a Link header",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers = @Header(name = "Link", ref = "#/components/headers/Link"),
            content = @Content(schema = @Schema(implementation = MessagePage.class)))
    public RestResponse<MessagePage> list(UUID id, @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), PageRequest.PARAMETERS);
        var request = PageRequest.of(query, UUID::fromString);
        query.refuseViolations();
        return nextPage.after(messages.page(id, request), MessagePage::new, uri);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @FailsWith({"unknown-initiative", "not-submitted"})
    @Operation(
            operationId = "postMessage",
            summary = "Say something about an initiative to the other side",
            description = "The organisation that posted it and the secretariat write here; nobody else reads it. "
                    + "A message cannot be changed. The initiative and its revision stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = MessageResponse.class)))
    public RestResponse<MessageResponse> post(UUID id, MessageRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, messages.post(id, request));
    }
}
