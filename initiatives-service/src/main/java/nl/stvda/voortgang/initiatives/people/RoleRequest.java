package nl.stvda.voortgang.initiatives.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person is to do, and for whom. */
@Schema(description = "The role and the organisation that a person is to have; unknown fields are refused")
record RoleRequest(
        @Schema(description = "What the person is to do") @NotNull(message = "{required}") PersonRole role,

        @Schema(
                description = "Code of the organisation; needed for a contributor and an approver, left out for others",
                examples = "fnv",
                maxLength = 50)
        @Pattern(regexp = RoleRequest.CODE, message = "{malformed-code}") @Nullable String organisation) {

    static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
}
