package nl.stvda.voortgang.reports.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** There is an agreement to report about, or its names or themes are different from now on. */
public record AgreementRegistered(
        @NotNull String code,
        @NotNull LocalizedText title,
        @NotNull List<@NotNull @Valid RegisteredTheme> themes) {

    /** A theme of the agreement, with the label that the report uses. */
    public record RegisteredTheme(
            @NotNull String code, @NotNull LocalizedText label) {}
}
