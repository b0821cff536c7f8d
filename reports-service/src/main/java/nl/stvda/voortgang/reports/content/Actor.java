package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who carries an initiative out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Who carries the initiative out; often not the organisation that posts it",
        requiredProperties = "name")
public record Actor(
        @Schema(description = "Name", examples = "Wij Techniek")
        String name,

        @Schema(description = "What kind of body it is", examples = "training-fund") @Nullable String kind) {}
