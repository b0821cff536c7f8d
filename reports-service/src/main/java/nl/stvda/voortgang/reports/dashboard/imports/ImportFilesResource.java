package nl.stvda.voortgang.reports.dashboard.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What can be downloaded around an import: empty tables to fill in, and what became of each row. */
@Path("/imports")
@RunOnVirtualThread
class ImportFilesResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportsClient client;
    private final ResultTable results;
    private final Outages outages;
    private final Visitor visitor;

    ImportFilesResource(@RestClient ImportsClient client, ResultTable results, Outages outages, Visitor visitor) {
        this.client = client;
        this.results = results;
        this.outages = outages;
        this.visitor = visitor;
    }

    @GET
    @Path("/template.xlsx")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<byte[]> workbook() {
        return template(XLSX, "initiatives-template.xlsx");
    }

    @GET
    @Path("/template.csv")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<byte[]> table() {
        return template(CSV, "initiatives-template.csv");
    }

    private RestResponse<byte[]> template(String type, String name) {
        return download(
                type,
                name,
                outages.require(
                        Outage.Part.INITIATIVES,
                        () -> client.template(type, visitor.language().tag())));
    }

    /** Every row with what is wrong in it, to mend the file by. */
    @GET
    @Path("/{id}/result.csv")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<byte[]> result(UUID id) {
        return download(CSV + ";charset=UTF-8", "import-%s.csv".formatted(id), results.of(id));
    }

    private static RestResponse<byte[]> download(String type, String name, byte[] content) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
