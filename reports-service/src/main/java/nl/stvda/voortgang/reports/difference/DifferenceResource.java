package nl.stvda.voortgang.reports.difference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed in a report. */
@Path("/v1/rounds/{id}/difference")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Snapshots", description = "What the members read and sign: frozen, numbered, hashed")
class DifferenceResource {

    private static final String MALFORMED = "malformed-version";
    private static final String DETAIL = "Give the number of a snapshot, or draft.";

    private final Differences differences;

    DifferenceResource(Differences differences) {
        this.differences = differences;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-snapshot"})
    @Operation(
            operationId = "getDifference",
            summary = "Read what changed from one snapshot to another, or to the draft",
            description =
                    "By section and by word, of what is read; reviews and new revisions with the same words are no "
                            + "difference.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "What was before: the number of a snapshot, or draft, which is meant where it is left out",
            example = "draft",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "draft", maxLength = 200))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "What came after: the number of a snapshot, or draft, which is meant where it is left out",
            example = "draft",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "draft", maxLength = 200))
    public ReportDifference get(@Parameter(example = "digitalisation-2") String id, @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), Set.of("from", "to"));
        var from = query.parsed("from", Version::of, MALFORMED, DETAIL).orElse(Version.OF_DRAFT);
        var to = query.parsed("to", Version::of, MALFORMED, DETAIL).orElse(Version.OF_DRAFT);
        query.refuseViolations();
        return differences.between(id, from, to);
    }
}
