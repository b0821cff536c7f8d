package nl.stvda.voortgang.reports.catalogue;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** There is a side, or it is called differently from now on. */
public record SideRegistered(@NotNull String code, @NotNull LocalizedText label, int position) {}
