package nl.stvda.voortgang.conventions.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why a request was refused: a problem document (RFC 9457)")
public record Problem(
        @Schema(
                description = "Address of a page that explains this kind of problem; programs compare it as text",
                examples = "https://example.org/problems/invalid-request")
        String type,

        @Schema(description = "The kind of problem in a few words", examples = "Invalid request")
        String title,

        @Schema(description = "The HTTP status", examples = "400", minimum = "400", maximum = "599")
        int status,

        @Schema(
                description = "What went wrong this time, for people",
                examples = "The request has 1 violation; it is listed under errors.")
        String detail,

        @Schema(description = "The path that was called", examples = "/v1/agreements")
        String instance,

        @Schema(description = "Every violation found, when the request itself is wrong")
        List<Violation> errors,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "What is possible instead, when the request is not possible in this state",
                examples = "[\"accept\", \"reject\"]")
        @Nullable List<String> allowed) {}
