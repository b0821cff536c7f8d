package nl.stvda.voortgang.reports.dashboard.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What these pages ask of initiatives-service. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/imports")
interface ImportsClient {

    String PREFER = "Prefer";

    @POST
    @Consumes("text/csv")
    SentFile sendTable(
            @QueryParam("mode") String mode,
            @QueryParam("validateOnly") boolean validateOnly,
            @HeaderParam(PREFER) String prefer,
            File file);

    @POST
    @Consumes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    SentFile sendWorkbook(
            @QueryParam("mode") String mode,
            @QueryParam("validateOnly") boolean validateOnly,
            @HeaderParam(PREFER) String prefer,
            File file);

    @GET
    SentFiles list(@QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    SentFile get(@PathParam("id") UUID id);

    /** The header Link names the next page. */
    @GET
    @Path("/{id}/rows")
    RestResponse<FileRows> rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @POST
    @Path("/{id}/commit")
    SentFile carryOut(@PathParam("id") UUID id, @HeaderParam(PREFER) String prefer);

    /** In the form that Accept names. */
    @GET
    @Path("/template")
    @Produces(MediaType.WILDCARD)
    byte[] template(
            @HeaderParam(HttpHeaders.ACCEPT) String accept, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language);
}
