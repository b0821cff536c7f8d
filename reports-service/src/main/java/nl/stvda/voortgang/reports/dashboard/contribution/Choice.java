package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;

/** A code of the catalogue, to choose by its label. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Choice(String code, LocalizedText label) {

    Text in(Language language) {
        return label.in(language).orElseGet(() -> new Text(code, language));
    }

    /** An agreement with the themes that belong to it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agreement(String code, LocalizedText title, List<Choice> themes) {

        Text in(Language language) {
            return title.in(language).orElseGet(() -> new Text(code, language));
        }
    }
}
