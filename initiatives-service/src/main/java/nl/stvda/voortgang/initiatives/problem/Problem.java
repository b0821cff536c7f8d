package nl.stvda.voortgang.initiatives.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Address of a page that explains this kind of problem; programs compare it as text")
        String type,

        @Schema(description = "The kind of problem in a few words")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What went wrong this time, for people")
        String detail,

        @Schema(description = "The path that was called") String instance,

        @Schema(description = "Every violation found, when the request itself is wrong")
        List<Violation> errors,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What is possible instead, when the request is not possible in this state")
        @Nullable List<String> allowed) {}
