package nl.stvda.voortgang.reports.dashboard.initiatives;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The initiatives as a file. It passes through here as it is written, so that the browser needs no token. */
@Path("/initiatives/export.{form}")
@RunOnVirtualThread
class InitiativeFileResource {

    private static final List<String> FILTERS = List.of("organisation", "agreement", "status");

    private final InitiativesClient initiatives;

    InitiativeFileResource(@RestClient InitiativesClient initiatives) {
        this.initiatives = initiatives;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<InputStream> export(String form, @Context UriInfo uri) {
        var query = uri.getQueryParameters();
        var filters = new MultivaluedHashMap<String, String>();
        FILTERS.stream().filter(query::containsKey).forEach(name -> filters.put(name, query.get(name)));
        var file = initiatives.export(mediaType(form), form.equals("csv") ? "semicolon" : null, filters);
        return RestResponse.ResponseBuilder.ok(file.getEntity())
                .header(HttpHeaders.CONTENT_TYPE, file.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String mediaType(String form) {
        return switch (form) {
            case "csv" -> "text/csv";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> throw GeneralProblem.NOT_FOUND.withDetail("There is no file of this kind.");
        };
    }
}
