package nl.stvda.voortgang.notifications.intake;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** What this service needs of {@code nl.stvda.organisation.registered.v1}. */
record OrganisationRegistered(@NotNull String code, @NotNull LocalizedText name) {}
