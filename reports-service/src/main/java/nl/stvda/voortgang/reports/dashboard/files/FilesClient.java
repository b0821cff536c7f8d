package nl.stvda.voortgang.reports.dashboard.files;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.Attachment;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this page asks of initiatives-service. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/initiatives/{id}")
interface FilesClient {

    @GET
    Initiative initiative(@PathParam("id") UUID id);

    @GET
    @Path("/attachments")
    List<Attachment> list(@PathParam("id") UUID id);

    /** The service tells the type by the bytes, and refuses one that is not what the browser said. */
    @POST
    @Path("/attachments")
    @Consumes(MediaType.WILDCARD)
    Attachment add(
            @PathParam("id") UUID id,
            @QueryParam("name") String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            File file);

    @DELETE
    @Path("/attachments/{file}")
    void remove(@PathParam("id") UUID id, @PathParam("file") UUID file);
}
