package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Where to read more, exactly as the organisation gave it; only what a browser opens and never what it runs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
        @NotNull @Pattern(regexp = "(?i)https?://.+") String url,

        @Nullable LocalizedText label) {}
