package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/**
 * A code of the catalogue with its name.
 *
 * @param themes those of an agreement
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coded(
        String code, @JsonAlias({"label", "title"}) LocalizedText name, List<Coded> themes) {

    public Coded {
        themes = Objects.requireNonNullElse(themes, List.of());
    }
}
