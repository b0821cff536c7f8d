package nl.stvda.voortgang.initiatives.declaration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation declares. */
@DeclarationRule
@Schema(description = "That nothing changed, about which agreement or theme, and since when")
record DeclarationRequest(
        @Schema(
                description = "Code of the agreement, see GET /v1/agreements",
                examples = "digitalisation",
                pattern = "[a-z0-9-]{1,50}")
        @NotNull(message = "{required}") String agreement,

        @Schema(
                description = "Code of a theme of it; leave it out for the whole agreement",
                examples = "dignity",
                pattern = "[a-z0-9-]{1,50}")
        @Nullable String theme,

        @Schema(
                description =
                        "First day of the time in which nothing changed: the first day of the period of the round "
                                + "that it is for. Not after today",
                examples = "2022-04-01")
        @NotNull(message = "{required}") LocalDate since) {}
