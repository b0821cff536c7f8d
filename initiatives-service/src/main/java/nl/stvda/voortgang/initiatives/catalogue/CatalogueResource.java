package nl.stvda.voortgang.initiatives.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Public: a developer looks a code up before having credentials, and nothing here is confidential. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue", description = "The codes that initiatives are described with")
class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("/organisations")
    @PermitAll
    @Operation(operationId = "listOrganisations", summary = "The organisations that post")
    public List<OrganisationResponse> organisations() {
        return catalogue.organisations();
    }

    @GET
    @Path("/agreements")
    @PermitAll
    @Operation(operationId = "listAgreements", summary = "The agreements with their themes")
    public List<AgreementResponse> agreements() {
        return catalogue.agreements();
    }

    @GET
    @Path("/agreements/{code}")
    @PermitAll
    @Operation(operationId = "getAgreement", summary = "One agreement with its themes")
    @FailsWith("unknown-agreement")
    public RestResponse<AgreementResponse> agreement(String code) {
        return answer(catalogue.agreementNow(code));
    }

    @GET
    @Path("/levels")
    @PermitAll
    @Operation(operationId = "listLevels", summary = "The levels")
    public List<LevelResponse> levels() {
        return catalogue.levels();
    }

    @GET
    @Path("/instruments")
    @PermitAll
    @Operation(operationId = "listInstruments", summary = "The instruments")
    public List<InstrumentResponse> instruments() {
        return catalogue.instruments();
    }

    @GET
    @Path("/organisations/{code}")
    @PermitAll
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    @FailsWith("unknown-entry")
    public RestResponse<OrganisationResponse> organisation(String code) {
        return answer(catalogue.organisationNow(code));
    }

    @GET
    @Path("/levels/{code}")
    @PermitAll
    @Operation(operationId = "getLevel", summary = "One level")
    @FailsWith("unknown-entry")
    public RestResponse<LevelResponse> level(String code) {
        return answer(catalogue.levelNow(code));
    }

    @GET
    @Path("/instruments/{code}")
    @PermitAll
    @Operation(operationId = "getInstrument", summary = "One instrument")
    @FailsWith("unknown-entry")
    public RestResponse<InstrumentResponse> instrument(String code) {
        return answer(catalogue.instrumentNow(code));
    }

    @GET
    @Path("/sides/{code}")
    @PermitAll
    @Operation(operationId = "getSide", summary = "One side")
    @FailsWith("unknown-entry")
    public RestResponse<SideResponse> side(String code) {
        return answer(catalogue.sideNow(code));
    }

    @GET
    @Path("/sides")
    @PermitAll
    @Operation(operationId = "listSides", summary = "The sides that agreements are made between")
    public List<SideResponse> sides() {
        return catalogue.sides();
    }

    private static <T> RestResponse<T> answer(Written<T> read) {
        return RestResponse.ResponseBuilder.ok(read.entry())
                .tag(Precondition.tag(read.version()))
                .build();
    }
}
