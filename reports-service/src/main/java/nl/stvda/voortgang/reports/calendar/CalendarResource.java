package nl.stvda.voortgang.reports.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Planning the dates of a round before it is there. */
@Path("/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calendar", description = "Dates that follow from the day of the submission")
class CalendarResource {

    private final Calendar calendar;

    CalendarResource(Calendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("/plan")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({})
    @Operation(
            operationId = "planCalendar",
            summary = "Plan the dates of a round back from the day of its submission",
            description = "Over the working days of the installation's country. Nothing is stored.")
    @Parameter(
            name = "submission",
            in = ParameterIn.QUERY,
            required = true,
            description = "The day on which the report is submitted, from 2000 to 2100",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2027-05-14")
    public CalendarPlan plan(@Context UriInfo request) {
        return calendar.plan(SubmissionDay.in(request.getQueryParameters()));
    }
}
