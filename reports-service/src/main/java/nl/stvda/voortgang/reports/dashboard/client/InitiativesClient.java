package nl.stvda.voortgang.reports.dashboard.client;

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
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What pages ask of initiatives-service. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1")
public interface InitiativesClient {

    /** The filters are those of the list; the header Link names the next page. */
    @GET
    @Path("/initiatives")
    RestResponse<InitiativePage> find(@RestQuery MultivaluedMap<String, String> filters);

    @GET
    @Path("/initiatives/facets")
    Facets count(@RestQuery MultivaluedMap<String, String> filters);

    @GET
    @Path("/initiatives/{id}")
    Initiative get(@PathParam("id") UUID id);

    /** In the form that Accept names, as it is written. */
    @GET
    @Path("/initiatives/export")
    @Produces(MediaType.WILDCARD)
    RestResponse<InputStream> export(
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @QueryParam("separator") @Nullable String separator,
            @RestQuery MultivaluedMap<String, String> filters);

    @GET
    @Path("/organisations")
    List<Coded> organisations();

    @GET
    @Path("/agreements")
    List<Coded> agreements();

    @GET
    @Path("/sides")
    List<Coded> sides();

    @GET
    @Path("/levels")
    List<Coded> levels();

    @GET
    @Path("/instruments")
    List<Coded> instruments();

    @GET
    @Path("/initiatives/{id}/revisions")
    List<Revision> revisions(@PathParam("id") UUID id);

    @GET
    @Path("/initiatives/{id}/review")
    ReviewFile review(@PathParam("id") UUID id);

    /** About the revision that was read. */
    @POST
    @Path("/initiatives/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    Initiative decide(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewFile.Request decision);

    @GET
    @Path("/initiatives/{id}/messages")
    Conversation messages(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("/initiatives/{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    void say(@PathParam("id") UUID id, Conversation.Request message);

    @GET
    @Path("/initiatives/{id}/candidates")
    Candidates candidates(@PathParam("id") UUID id);

    @POST
    @Path("/joint-initiatives")
    @Consumes(MediaType.APPLICATION_JSON)
    void link(Candidates.Link link);

    @DELETE
    @Path("/joint-initiatives/{id}")
    void unlink(@PathParam("id") UUID id);

    @GET
    @Path("/initiatives/{id}/attachments")
    List<Attachment> attachments(@PathParam("id") UUID id);

    @GET
    @Path("/initiatives/{id}/attachments/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    RestResponse<InputStream> content(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment);
}
