package nl.stvda.voortgang.initiatives.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Making and changing entries of the catalogue; {@link CatalogueAnswers} documents what all of them answer. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue", description = "The codes that initiatives are described with")
class CatalogueChangesResource {

    private static final String HOW =
            "Without If-Match it is made, where there is none with this code. To change one, send the ETag "
                    + "that you read in If-Match. The same again changes nothing.";
    private static final String CODE = "Its code";
    private static final String IF_MATCH = "The ETag that you read; left out to make one";

    private final CatalogueChanges changes;

    CatalogueChangesResource(CatalogueChanges changes) {
        this.changes = changes;
    }

    @PUT
    @Path("/sides/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"code-in-use", "precondition-required"})
    @Operation(operationId = "putSide", summary = "Make a side, or call it differently", description = HOW)
    public RestResponse<SideResponse> putSide(
            @Parameter(description = CODE, example = "government") String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NameRequest request) {
        return answer(changes.side(CataloguePath.require(code), ifMatch, request));
    }

    @PUT
    @Path("/levels/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"code-in-use", "precondition-required"})
    @Operation(operationId = "putLevel", summary = "Make a level, or call it differently", description = HOW)
    public RestResponse<LevelResponse> putLevel(
            @Parameter(description = CODE, example = "local") String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NameRequest request) {
        return answer(changes.level(CataloguePath.require(code), ifMatch, request));
    }

    @PUT
    @Path("/instruments/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"code-in-use", "precondition-required"})
    @Operation(operationId = "putInstrument", summary = "Make an instrument, or change it", description = HOW)
    public RestResponse<InstrumentResponse> putInstrument(
            @Parameter(description = CODE, example = "campaign") String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InstrumentRequest request) {
        return answer(changes.instrument(CataloguePath.require(code), ifMatch, request));
    }

    @PUT
    @Path("/organisations/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"code-in-use", "precondition-required"})
    @Operation(
            operationId = "putOrganisation",
            summary = "Let an organisation take part, or change what it is called",
            description = HOW)
    public RestResponse<OrganisationResponse> putOrganisation(
            @Parameter(description = CODE, example = "ser") String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OrganisationRequest request) {
        return answer(changes.organisation(CataloguePath.require(code), ifMatch, request));
    }

    @PUT
    @Path("/agreements/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"code-in-use", "theme-in-use", "precondition-required"})
    @Operation(
            operationId = "putAgreement",
            summary = "Make an agreement with its themes, or change it",
            description = HOW)
    public RestResponse<AgreementResponse> putAgreement(
            @Parameter(description = CODE, example = "pay-transparency") String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AgreementRequest request) {
        return answer(changes.agreement(CataloguePath.require(code), ifMatch, request));
    }

    @GET
    @Path("/catalogue/history")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({})
    @Operation(operationId = "getCatalogueHistory", summary = "Read who changed what in the catalogue, and when")
    public CatalogueHistory history() {
        return new CatalogueHistory(changes.history());
    }

    private static <T> RestResponse<T> answer(Written<T> written) {
        return RestResponse.ResponseBuilder.create(
                        written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.entry())
                .tag(Precondition.tag(written.version()))
                .build();
    }
}
