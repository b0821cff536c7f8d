package nl.stvda.voortgang.initiatives.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Invites someone by mail. */
@Schema(description = "Whom to invite, and for what; unknown fields are refused")
record InvitationRequest(
        @Schema(
                description = "E-mail address: where the invitation goes, and what the person may sign in with",
                examples = "j.jansen@example.org",
                maxLength = 254,
                format = "email")
        @NotNull(message = "{required}") @Email(message = "{malformed-email}") @TextRule(max = 254)
        String email,

        @Schema(description = "First name, at most 100 characters", examples = "Jan", maxLength = 100)
        @NotNull(message = "{required}") @TextRule(max = 100)
        @Pattern(regexp = InvitationRequest.NAME, message = "{malformed-name}") String firstName,

        @Schema(description = "Last name, at most 100 characters", examples = "Jansen", maxLength = 100)
        @NotNull(message = "{required}") @TextRule(max = 100)
        @Pattern(regexp = InvitationRequest.NAME, message = "{malformed-name}") String lastName,

        @Schema(description = "What the person is to do") @NotNull(message = "{required}") PersonRole role,

        @Schema(
                description = "Code of the organisation; needed for a contributor and an approver, left out for others",
                examples = "fnv",
                maxLength = 50)
        @Pattern(regexp = RoleRequest.CODE, message = "{malformed-code}") @Nullable String organisation,

        @Schema(description = "The language of the invitation; Dutch where it is left out") @Nullable MailLanguage language) {

    /** What Keycloak takes for a name of a person. */
    static final String NAME = "[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+";

    RoleRequest roleRequest() {
        return new RoleRequest(role, organisation);
    }

    MailLanguage languageOfMail() {
        return language == null ? MailLanguage.NL : language;
    }
}
