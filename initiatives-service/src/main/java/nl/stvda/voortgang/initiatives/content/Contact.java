package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the secretariat may ask. Seen by the posting organisation and the secretariat only; never in an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whom the secretariat may ask; seen by your organisation and the secretariat only")
public record Contact(
        @Schema(description = "Name, at most 200 characters", examples = "J. Jansen", maxLength = 200)
        @NotNull(message = "{required}") @TextRule(max = 200)
        String name,

        @Schema(
                description = "E-mail address, at most 254 characters",
                examples = "j.jansen@example.org",
                maxLength = 254,
                format = "email")
        @Email(message = "{malformed-email}") @TextRule(max = 254)
        @Nullable String email,

        @Schema(description = "Telephone number, at most 50 characters", examples = "+31 70 000 0000", maxLength = 50)
        @TextRule(max = 50)
        @Nullable String phone) {}
