package nl.stvda.voortgang.notifications.intake;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.notifications.language.Text;

/** What this service needs of {@code nl.stvda.organisation.registered.v1}. */
record OrganisationRegistered(@NotNull String code, @NotNull Text name) {}
