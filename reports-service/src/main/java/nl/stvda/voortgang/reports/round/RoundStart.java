package nl.stvda.voortgang.reports.round;

import java.time.LocalDate;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;

/** Everything that a round starts with. */
public record RoundStart(
        String agreement,
        @Nullable Integer ordinal,
        int year,
        LocalizedText title,
        RoundResponse.Period period,
        @Nullable String template,
        @Nullable String previous,
        SignOffPolicy signOff,
        List<Recipient> recipients,
        List<String> languages,
        List<StartDate> dates,
        List<TemplateSection> sections) {

    /** A date of the start. */
    public record StartDate(
            String kind,
            LocalDate date,
            LocalizedText label,
            @Nullable String reason) {}
}
