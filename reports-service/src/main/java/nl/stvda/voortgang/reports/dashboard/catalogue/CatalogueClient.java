package nl.stvda.voortgang.reports.dashboard.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads and changes the catalogue of initiatives-service. Entries go as they are: forms know their fields by pointer only. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1")
interface CatalogueClient {

    @GET
    @Path("/{kind}")
    List<JsonNode> list(@PathParam("kind") String kind);

    /** The header ETag names the version. */
    @GET
    @Path("/{kind}/{code}")
    RestResponse<JsonNode> get(@PathParam("kind") String kind, @PathParam("code") String code);

    /** Without a version it is made. */
    @PUT
    @Path("/{kind}/{code}")
    JsonNode put(
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonNode entry);

    @GET
    @Path("/catalogue/history")
    CatalogueHistory history();
}
