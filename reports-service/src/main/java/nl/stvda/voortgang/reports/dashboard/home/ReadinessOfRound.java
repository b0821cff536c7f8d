package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.DateLine;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.MissingText;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.Reviews;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.Silent;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.narrative.NarrativeResponse;
import nl.stvda.voortgang.reports.narrative.Narratives;
import nl.stvda.voortgang.reports.round.Deadline;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Looks for what is in the way of sending a report. It reads counts and texts, never the entries of the draft. */
@RequestScoped
class ReadinessOfRound {

    private static final List<String> TO_REVIEW = List.of("pending", "changed");

    private final Rounds rounds;
    private final Narratives narratives;
    private final InitiativesClient initiatives;
    private final Outages outages;
    private final Moments moments;

    ReadinessOfRound(
            Rounds rounds,
            Narratives narratives,
            @RestClient InitiativesClient initiatives,
            Outages outages,
            Moments moments) {
        this.rounds = rounds;
        this.narratives = narratives;
        this.initiatives = initiatives;
        this.outages = outages;
        this.moments = moments;
    }

    Readiness of(DraftPart draft, Language language) {
        var round = rounds.get(draft.roundId());
        var reviews = outages.ask(Outage.Part.INITIATIVES, () -> waiting(round));
        return new Readiness(
                UriBuilder.fromPath("/rounds/{round}/texts").build(round.id()).toString(),
                reviews.filter(waiting -> waiting.count() > 0),
                missing(round, draft, language),
                draft.organisations().bars().stream()
                        .filter(bar -> bar.count() == 0)
                        .map(bar -> new Silent(
                                UriBuilder.fromPath("/initiatives")
                                        .queryParam("organisation", bar.code())
                                        .build()
                                        .toString(),
                                new Text(bar.label(), new Language(bar.language()))))
                        .toList(),
                dates(round, language),
                reviews.isPresent());
    }

    private Reviews waiting(RoundResponse round) {
        var count = initiatives.count(toReview(round)).total();
        if (count == 0) {
            return new Reviews(0, 0);
        }
        var first = toReview(round);
        first.putSingle("sort", "oldest");
        first.putSingle("limit", "1");
        try (var page = initiatives.find(first)) {
            return new Reviews(
                    count,
                    page.getEntity().items().stream()
                            .mapToLong(oldest -> moments.daysSince(oldest.createdAt()))
                            .findFirst()
                            .orElse(0));
        }
    }

    private static MultivaluedMap<String, String> toReview(RoundResponse round) {
        var filters = new MultivaluedHashMap<String, String>();
        filters.put("review", TO_REVIEW);
        filters.putSingle("agreement", round.agreement());
        return filters;
    }

    private List<MissingText> missing(RoundResponse round, DraftPart draft, Language language) {
        var texts = narratives.of(round.id()).stream()
                .collect(Collectors.toMap(NarrativeResponse::section, NarrativeResponse::text));
        return draft.sections().stream()
                .flatMap(section -> Optional.ofNullable(texts.get(section.code()))
                        .map(text -> round.languages().stream()
                                .filter(tag -> text.get(tag) == null)
                                .map(tag -> new Language(tag).nameIn(language))
                                .collect(Collectors.joining(", ")))
                        .filter(languages -> !languages.isEmpty())
                        .map(languages -> new MissingText(
                                UriBuilder.fromPath("/rounds/{round}/texts/{section}")
                                        .build(round.id(), section.code())
                                        .toString(),
                                section.heading(),
                                languages))
                        .stream())
                .toList();
    }

    private List<DateLine> dates(RoundResponse round, Language language) {
        var today = moments.today();
        var next = round.deadlines().stream()
                .filter(deadline -> !deadline.date().isBefore(today))
                .findFirst();
        return round.deadlines().stream()
                .map(deadline -> new DateLine(
                        label(deadline, language),
                        Formats.of(language).date(deadline.date()),
                        ChronoUnit.DAYS.between(today, deadline.date()),
                        next.filter(deadline::equals).isPresent()))
                .toList();
    }

    private static Text label(Deadline deadline, Language language) {
        return deadline.label().in(language).orElseGet(() -> new Text(deadline.kind(), language));
    }
}
