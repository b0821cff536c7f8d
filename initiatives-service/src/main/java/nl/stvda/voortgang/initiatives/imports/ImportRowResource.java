package nl.stvda.voortgang.initiatives.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rows of an import. */
@Path("/v1/imports/{id}/rows")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports")
class ImportRowResource {

    private final ImportService imports;
    private final NextPage nextPage;

    ImportRowResource(ImportService imports, NextPage nextPage) {
        this.imports = imports;
        this.nextPage = nextPage;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @FailsWith("unknown-import")
    @Operation(
            operationId = "listImportRows",
            summary = "Read what became of each row",
            description = "Of the rows that were looked at so far, in the order of the file.")
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            description = "Only rows with this outcome",
            schema = @Schema(implementation = RowOutcome.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on, from a Link header",
            schema = @Schema(type = SchemaType.STRING))
    public RestResponse<ImportRowPage> list(UUID id, @Context UriInfo uri) {
        var page = imports.rows(id, RowRequest.of(uri.getQueryParameters()));
        return nextPage.after(page, ImportRowPage::new, uri);
    }
}
