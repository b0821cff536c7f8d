package nl.stvda.voortgang.reports.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<Violation> errors) {}
