package nl.stvda.voortgang.reports.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.reports.calendar.Calendar;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.RoundStart;
import nl.stvda.voortgang.reports.round.RoundStart.StartDate;
import nl.stvda.voortgang.reports.round.SignOffPolicy;
import org.jspecify.annotations.Nullable;

/** Completes what the secretariat says about a round with what the round before said, and with what is usual. */
@ApplicationScoped
class StartOfRound {

    private final Calendar calendar;
    private final Languages languages;

    StartOfRound(Calendar calendar, Languages languages) {
        this.calendar = calendar;
        this.languages = languages;
    }

    RoundStart of(NewRound request, Source source) {
        var previous = source.previous();
        return new RoundStart(
                request.agreement(),
                request.ordinal(),
                request.year() == null ? request.period().end().getYear() : request.year(),
                request.title(),
                request.period(),
                request.template() == null
                        ? previous.map(RoundResponse::template).orElse(null)
                        : request.template(),
                request.previous(),
                given(request.signOff(), previous.map(RoundResponse::signOff).orElse(SignOffPolicy.USUAL)),
                given(
                        request.recipients(),
                        previous.map(RoundResponse::recipients).orElse(List.of())),
                given(
                        request.languages(),
                        previous.map(RoundResponse::languages).orElse(languages.tags())),
                dates(request.submission(), given(request.dates(), List.of())),
                source.sections());
    }

    private static <T> T given(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }

    private List<StartDate> dates(@Nullable LocalDate submission, List<NewRound.Date> own) {
        var byKind = new LinkedHashMap<String, StartDate>();
        if (submission != null) {
            calendar.datesBefore(submission)
                    .forEach(date ->
                            byKind.put(date.kind(), new StartDate(date.kind(), date.date(), date.label(), null)));
        }
        for (var date : own) {
            var label = date.label() == null || date.label().isEmpty() ? calendar.label(date.kind()) : date.label();
            byKind.put(date.kind(), new StartDate(date.kind(), date.date(), label, date.reason()));
        }
        return List.copyOf(byKind.values());
    }
}
