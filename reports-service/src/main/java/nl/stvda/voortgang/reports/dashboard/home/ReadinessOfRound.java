package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.home.Board.OrganisationLine;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.DateLine;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.MissingText;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.Reviews;
import nl.stvda.voortgang.reports.dashboard.home.Readiness.Silent;
import nl.stvda.voortgang.reports.dashboard.home.RoundCounts.Counted;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.round.Deadline;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.text.Formats;

/** Looks for what is in the way of sending a report. */
@ApplicationScoped
class ReadinessOfRound {

    private final Moments moments;

    ReadinessOfRound(Moments moments) {
        this.moments = moments;
    }

    Readiness of(
            RoundResponse round,
            DraftPart draft,
            Map<String, LocalizedText> texts,
            Optional<Counted> counted,
            List<OrganisationLine> organisations,
            Language language) {
        return new Readiness(
                UriBuilder.fromPath("/rounds/{round}/texts").build(round.id()).toString(),
                counted.filter(known -> known.waiting().total() > 0).map(known -> reviews(round, known)),
                missing(round, draft, texts, language),
                organisations.stream()
                        .filter(OrganisationLine::isSilent)
                        .map(silent -> new Silent(silent.posted().address(), silent.name()))
                        .toList(),
                dates(round, language),
                counted.isPresent());
    }

    private static Reviews reviews(RoundResponse round, Counted counted) {
        return new Reviews(
                counted.waiting().total(),
                counted.oldest(),
                BoardOfRound.list(round, RoundCounts.TO_REVIEW).build().toString());
    }

    private static List<MissingText> missing(
            RoundResponse round, DraftPart draft, Map<String, LocalizedText> texts, Language language) {
        return draft.sections().stream()
                .flatMap(section -> Optional.ofNullable(texts.get(section.code()))
                        .map(text -> round.languages().stream()
                                .filter(tag -> text.get(tag) == null)
                                .map(tag -> new Language(tag).nameIn(language))
                                .collect(Collectors.joining(", ")))
                        .filter(languages -> !languages.isEmpty())
                        .map(languages -> new MissingText(addressOfText(round, section), section.heading(), languages))
                        .stream())
                .toList();
    }

    static String addressOfText(RoundResponse round, SectionView section) {
        return UriBuilder.fromPath("/rounds/{round}/texts/{section}")
                .build(round.id(), section.code())
                .toString();
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
