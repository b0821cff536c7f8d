package nl.stvda.voortgang.reports.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading and changing rounds. */
@Path("/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rounds", description = "What we report about, and when")
class RoundResource {

    private final Rounds rounds;
    private final RoundChanges changes;
    private final RoundDates dates;

    RoundResource(Rounds rounds, RoundChanges changes, RoundDates dates) {
        this.rounds = rounds;
        this.changes = changes;
        this.dates = dates;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "listRounds", summary = "List the rounds, the newest first")
    public RoundPage list() {
        return new RoundPage(rounds.newestFirst());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "getRound", summary = "Read one round")
    @FailsWith("unknown-round")
    public RestResponse<RoundResponse> get(String id) {
        return answer(rounds.get(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "getRoundHistory", summary = "Read who did what to a round, when and why")
    @FailsWith("unknown-round")
    public RoundHistory history(String id) {
        return new RoundHistory(rounds.history(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "round-not-editable"})
    @Operation(
            operationId = "changeRound",
            summary = "Change what a round is called, about and for",
            description = "Needs the ETag that you read in If-Match.")
    public RestResponse<RoundResponse> change(
            String id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            RoundRequest request) {
        return answer(changes.change(id, Precondition.of(ifMatch), request));
    }

    @PUT
    @Path("/{id}/dates/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "round-not-editable"})
    @Operation(
            operationId = "setRoundDate",
            summary = "Set or move a date of a round",
            description =
                    "Needs the ETag of the round in If-Match. Kinds that every round has: collecting, comments, sign-off and "
                            + "submission; others are yours. A date that moves needs a reason.")
    public RestResponse<RoundResponse> setDate(
            String id,
            @Parameter(
                            description = "What the date is for",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                                            maxLength = 64),
                            example = "collecting")
                    String kind,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            DateRequest request) {
        return answer(dates.set(id, DateKinds.require(kind), Precondition.of(ifMatch), request));
    }

    @PUT
    @Path("/{id}/dates")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "round-not-editable"})
    @Operation(
            operationId = "planRoundDates",
            summary = "Plan the dates of a round back from the day of its submission",
            description =
                    "Needs the ETag of the round in If-Match. Sets the dates that planCalendar proposes for this day; "
                            + "dates of other kinds stay. Where a date moves, a reason is needed.")
    public RestResponse<RoundResponse> planDates(
            String id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            DatesRequest request) {
        return answer(dates.plan(id, Precondition.of(ifMatch), request));
    }

    @POST
    @Path("/{id}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "illegal-round-move", "not-approved"})
    @Operation(
            operationId = "moveRound",
            summary = "Take a round to another state",
            description = "Needs the ETag of the round in If-Match. 409 tells in allowed which moves are possible now. "
                    + "Nothing is submitted that the members have not approved.")
    public RestResponse<RoundResponse> move(
            String id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            MoveRequest request) {
        return answer(changes.move(id, Precondition.of(ifMatch), request));
    }

    private static RestResponse<RoundResponse> answer(RoundResponse round) {
        return RestResponse.ResponseBuilder.ok(round)
                .tag(Precondition.tag(round.version()))
                .build();
    }
}
