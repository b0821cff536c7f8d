package nl.stvda.voortgang.initiatives.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists and counts of initiatives; {@link FilterDocumentation} adds the filters to the document of the API. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Initiatives")
class SearchResource {

    private final Search search;
    private final NextPage nextPage;

    SearchResource(Search search, NextPage nextPage) {
        this.search = search;
        this.nextPage = nextPage;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({})
    @Operation(
            operationId = "listInitiatives",
            summary = "Find initiatives",
            description =
                    "All that are submitted or withdrawn, and the drafts of your own organisation. What is tried in a "
                            + "sandbox is listed for that organisation only, and for the secretariat and auditors who ask for it "
                            + "with organisation. Filters combine: an "
                            + "initiative has to fit each of them. A filter by codes may be given up to 20 times; then one of its "
                            + "codes has to fit. A page costs the same however far into the list it is, and whoever posts meanwhile "
                            + "makes no page show an initiative twice or leave one out.")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "newest: posted last comes first. oldest: posted first comes first. changed: changed last comes "
                            + "first. title: by the title in the first language of the installation that it is in. relevance: what fits the "
                            + "text best comes first, titles before actors before descriptions; where more than 1,000 fit, the "
                            + "newest 1,000 are ranked and listed",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"newest", "oldest", "changed", "title", "relevance"},
                            defaultValue = "newest"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on, from a Link header; of use with the same filters and sort only",
            schema = @Schema(type = SchemaType.STRING))
    public RestResponse<InitiativePage> list(@Context UriInfo uri) {
        var page = search.page(Parameters.page(uri.getQueryParameters()));
        return nextPage.after(page, InitiativePage::new, uri);
    }

    @GET
    @Path("/facets")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({})
    @Operation(
            operationId = "countInitiatives",
            summary = "Count initiatives by code",
            description =
                    "Of what the list with the same filters shows. To see what another code of a filter would give, "
                            + "leave that filter out.")
    public FacetsResponse facets(@Context UriInfo uri) {
        return search.facets(Parameters.counts(uri.getQueryParameters()));
    }
}
