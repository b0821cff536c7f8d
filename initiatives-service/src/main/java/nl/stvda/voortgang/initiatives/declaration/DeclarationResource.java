package nl.stvda.voortgang.initiatives.declaration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
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

/** Declarations that nothing changed. */
@Path("/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Declarations", description = "What an organisation says when nothing changed since the previous report")
class DeclarationResource {

    private static final Set<String> PARAMETERS = Set.of("agreement", "organisation", "cursor", "limit");

    private final Declarations declarations;
    private final NextPage nextPage;
    private final ProblemConfig config;

    DeclarationResource(Declarations declarations, NextPage nextPage, ProblemConfig config) {
        this.declarations = declarations;
        this.nextPage = nextPage;
        this.config = config;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith("something-changed")
    @Operation(
            operationId = "declareNothingChanged",
            summary = "Declare that nothing changed",
            description =
                    "For your organisation, about an agreement or one of its themes. It counts as an answer in the "
                            + "round whose period begins on that day or later. It ends when you withdraw it, or when you post, submit or "
                            + "change an initiative about it. The same again gives the declaration that is in force.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content = @Content(schema = @Schema(implementation = DeclarationResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Declared before, and in force",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content = @Content(schema = @Schema(implementation = DeclarationResponse.class)))
    public RestResponse<DeclarationResponse> declare(DeclarationRequest request) {
        var declared = declarations.declare(request);
        var declaration = declared.declaration();
        return RestResponse.ResponseBuilder.create(
                        declared.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, declaration)
                .header(HttpHeaders.LOCATION, "%s/v1/declarations/%s".formatted(config.publicUrl(), declaration.id()))
                .build();
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({})
    @Operation(operationId = "listDeclarations", summary = "Read what was declared, newest first")
    @Parameter(
            name = "agreement",
            in = ParameterIn.QUERY,
            description = "Only about this agreement",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Only by this organisation",
            schema = @Schema(type = SchemaType.STRING))
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
            content = @Content(schema = @Schema(implementation = DeclarationPage.class)))
    public RestResponse<DeclarationPage> list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), PARAMETERS);
        var agreement = query.text("agreement");
        var organisation = query.text("organisation");
        var request = PageRequest.of(query, UUID::fromString);
        query.refuseViolations();
        return nextPage.after(declarations.page(agreement, organisation, request), DeclarationPage::new, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-declaration")
    @Operation(operationId = "getDeclaration", summary = "Read a declaration")
    public DeclarationResponse get(UUID id) {
        return declarations.get(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({"unknown-declaration", "declaration-over"})
    @Operation(
            operationId = "withdrawDeclaration",
            summary = "Take a declaration back",
            description = "It does not count as an answer any more.")
    public DeclarationResponse withdraw(UUID id) {
        return declarations.withdraw(id);
    }
}
