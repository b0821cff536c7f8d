package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Who carries an initiative out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(@NotNull String name, @Nullable String kind) {}
