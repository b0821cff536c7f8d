package nl.stvda.voortgang.conventions.intake.deadletter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some dead letters. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "DeadLetterPage", description = "Dead letters, newest first")
public record DeadLetterPageResponse(
        @Schema(description = "The dead letters, at most 200", maxItems = 200)
        List<DeadLetterResponse> items) {}
