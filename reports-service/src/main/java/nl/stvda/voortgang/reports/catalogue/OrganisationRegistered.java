package nl.stvda.voortgang.reports.catalogue;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** An organisation takes part, or is called differently from now on. */
public record OrganisationRegistered(
        @NotNull String code, @NotNull String side, @NotNull LocalizedText name) {}
