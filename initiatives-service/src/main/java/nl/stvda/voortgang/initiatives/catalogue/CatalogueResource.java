package nl.stvda.voortgang.initiatives.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    public AgreementResponse agreement(String code) {
        return catalogue.agreement(code);
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
}
