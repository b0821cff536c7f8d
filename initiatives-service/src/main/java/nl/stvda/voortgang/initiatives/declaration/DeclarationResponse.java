package nl.stvda.voortgang.initiatives.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration, as others see it; without the name of who declared it, it is what other services are told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Declaration", description = "An organisation said that nothing changed")
record DeclarationResponse(
        @Schema(description = "Id, a UUID of version 7; grows with time")
        UUID id,

        @Schema(description = "Code of the organisation", examples = "cnv")
        String organisation,

        @Schema(description = "Code of the agreement", examples = "digitalisation")
        String agreement,

        @Schema(
                description = "Code of the theme; absent where nothing changed under the whole agreement",
                examples = "dignity")
        @Nullable String theme,

        @Schema(description = "First day of the time in which nothing changed", examples = "2022-04-01")
        LocalDate since,

        @Schema(description = "What became of it") DeclarationState state,

        @Schema(description = "From 1, one more with each change of its state", examples = "1", minimum = "1")
        int revision,

        @Schema(description = "When it was declared, RFC 3339")
        Instant declaredAt,

        @Schema(
                description = "Who declared it; for the organisation and the secretariat only",
                examples = "cnv-medewerker")
        @Nullable String declaredBy,

        @Schema(description = "When its state changed last, RFC 3339")
        Instant changedAt,

        @Schema(description = "True where the organisation only tries; absent otherwise") @Nullable Boolean sandbox) {}
