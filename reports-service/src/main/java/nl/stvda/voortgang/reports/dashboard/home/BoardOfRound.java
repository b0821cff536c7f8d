package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Facets;
import nl.stvda.voortgang.reports.dashboard.home.Board.Figure;
import nl.stvda.voortgang.reports.dashboard.home.Board.OrganisationLine;
import nl.stvda.voortgang.reports.dashboard.home.Board.SectionLine;
import nl.stvda.voortgang.reports.dashboard.home.Board.Waiting;
import nl.stvda.voortgang.reports.dashboard.home.Board.WrittenIn;
import nl.stvda.voortgang.reports.dashboard.home.RoundCounts.Counted;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.declaration.Declarations;
import nl.stvda.voortgang.reports.declaration.Declared;
import nl.stvda.voortgang.reports.narrative.NarrativeResponse;
import nl.stvda.voortgang.reports.narrative.Narratives;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;

/** Puts together what the secretariat sees first. It reads counts and texts, never the entries of the draft. */
@RequestScoped
class BoardOfRound {

    private final Rounds rounds;
    private final Narratives narratives;
    private final Declarations declarations;
    private final RoundCounts counts;
    private final ReadinessOfRound readiness;
    private final Moments moments;

    BoardOfRound(
            Rounds rounds,
            Narratives narratives,
            Declarations declarations,
            RoundCounts counts,
            ReadinessOfRound readiness,
            Moments moments) {
        this.rounds = rounds;
        this.narratives = narratives;
        this.declarations = declarations;
        this.counts = counts;
        this.readiness = readiness;
        this.moments = moments;
    }

    Board of(DraftPart draft, Language language) {
        var round = rounds.get(draft.roundId());
        var counted = counts.of(round.agreement());
        var texts = narratives.of(round.id()).stream()
                .collect(Collectors.toMap(NarrativeResponse::section, NarrativeResponse::text));
        var organisations = organisations(round, draft, counted, language);
        return new Board(
                round.id(),
                draft.title(),
                Formats.of(language).date(round.period().start()),
                readiness.of(round, draft, texts, counted, organisations, language),
                organisations,
                counted.filter(known -> known.waiting().total() > 0).map(known -> waiting(round, known, language)),
                round.languages().stream()
                        .map(tag -> new Language(tag).nameIn(language))
                        .toList(),
                draft.sections().stream()
                        .map(section -> line(round, section, texts, language))
                        .toList(),
                draft.themes());
    }

    private List<OrganisationLine> organisations(
            RoundResponse round, DraftPart draft, Optional<Counted> counted, Language language) {
        var declared = declarations.answering(round).stream()
                .filter(declaration -> declaration.theme().isEmpty())
                .collect(Collectors.toMap(Declared::organisation, Declared::since));
        return draft.organisations().bars().stream()
                .map(bar -> organisation(
                        round,
                        bar,
                        counted,
                        Optional.ofNullable(declared.get(bar.code())).map(Formats.of(language)::date),
                        language))
                .toList();
    }

    /** While nobody counts what was posted, what stands in the draft is the best that is known. */
    private static OrganisationLine organisation(
            RoundResponse round,
            Chart.Bar bar,
            Optional<Counted> counted,
            Optional<String> declared,
            Language language) {
        var posted = counted.map(known -> of(bar.code(), known.posted())).orElse((long) bar.count());
        return new OrganisationLine(
                bar.code(),
                new Text(bar.label(), new Language(bar.language())),
                new Figure(
                        Formats.of(language).number(posted),
                        list(round)
                                .queryParam("status", "submitted")
                                .queryParam("organisation", bar.code())
                                .build()
                                .toString()),
                counted.flatMap(known ->
                        figure(round, RoundCounts.TO_REVIEW, bar.code(), of(bar.code(), known.waiting()), language)),
                counted.flatMap(
                        known -> figure(round, RoundCounts.ASKED, bar.code(), of(bar.code(), known.asked()), language)),
                posted > 0,
                declared);
    }

    private static long of(String organisation, Facets facets) {
        return facets.organisation().stream()
                .filter(count -> count.code().equals(organisation))
                .mapToLong(Facets.Count::count)
                .sum();
    }

    private static Optional<Figure> figure(
            RoundResponse round, List<String> review, String organisation, long count, Language language) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Figure(
                        Formats.of(language).number(count),
                        list(round, review)
                                .queryParam("organisation", organisation)
                                .build()
                                .toString()));
    }

    private Waiting waiting(RoundResponse round, Counted counted, Language language) {
        var formats = Formats.of(language);
        return new Waiting(
                new Figure(formats.number(counted.waitingSinceToday()), waitingSince(round, 0)),
                new Figure(formats.number(counted.waitingSinceWeek()), waitingSince(round, RoundCounts.WEEK)),
                new Figure(
                        formats.number(counted.waiting().total()),
                        list(round, RoundCounts.TO_REVIEW).build().toString()),
                counted.oldest());
    }

    private String waitingSince(RoundResponse round, long days) {
        return list(round, RoundCounts.TO_REVIEW)
                .queryParam("changedSince", moments.startOfDay(days))
                .build()
                .toString();
    }

    static UriBuilder list(RoundResponse round, List<String> review) {
        return list(round).queryParam("review", review.toArray()).queryParam("sort", "oldest");
    }

    private static UriBuilder list(RoundResponse round) {
        return UriBuilder.fromPath("/initiatives").queryParam("agreement", round.agreement());
    }

    private static SectionLine line(
            RoundResponse round, SectionView section, Map<String, LocalizedText> texts, Language language) {
        var place = UriBuilder.fromPath("/rounds/{round}/draft")
                .fragment("section-{section}")
                .build(round.id(), section.code())
                .toString();
        var text = Optional.ofNullable(texts.get(section.code()));
        return new SectionLine(
                section.heading(),
                text.map(_ -> ReadinessOfRound.addressOfText(round, section)).orElse(place),
                text.map(written -> round.languages().stream()
                                .map(tag -> new WrittenIn(new Language(tag).nameIn(language), written.get(tag) != null))
                                .toList())
                        .orElse(List.of()),
                Optional.of(section.entries())
                        .filter(entries -> entries > 0)
                        .map(entries -> new Figure(Formats.of(language).number(entries), place)));
    }
}
