package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Someone who may sign in, or could. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Person", description = "Someone who may sign in, or could; a field without a value is left out")
record PersonResponse(
        @Schema(description = "The account") UUID id,

        @Schema(description = "The name to sign in with", examples = "j.jansen")
        String username,

        @Schema(description = "First and last name", examples = "Jan Jansen")
        String name,

        @Schema(description = "E-mail address", examples = "j.jansen@example.org") @Nullable String email,

        @Schema(description = "What the person may do") List<PersonRole> roles,

        @Schema(description = "Code of the organisation", examples = "fnv") @Nullable String organisation,

        @Schema(description = "How far the access is: invited, active or ended")
        PersonState state,

        @Schema(description = "When the invitation was last sent, RFC 3339; left out where none was sent from here")
        @Nullable Instant invitedAt) {}
