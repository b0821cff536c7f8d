package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who carries an initiative out; often not the organisation that posts it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who carries the initiative out; often not the organisation that posts it")
public record Actor(
        @Schema(description = "Name, at most 200 characters", examples = "Wij Techniek", maxLength = 200)
        @NotNull(message = "{required}") @TextRule(max = 200)
        String name,

        @Schema(description = "What kind of body it is") @Nullable ActorKind kind) {}
