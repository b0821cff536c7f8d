package nl.stvda.voortgang.reports.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.stvda.voortgang.reports.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gets the report; by which way is not said here. */
@Schema(description = "Who gets the report")
public record Recipient(
        @Schema(description = "Its key", examples = "etuc")
        @NotNull(message = "{required}") @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") String code,

        @Schema(description = "Its name", examples = "ETUC")
        @NotNull(message = "{required}") @Pattern(regexp = ".*\\S.*", message = "{required}") @Size(max = 200, message = "{too-long}") String name) {}
