package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.translation.TranslationProgress.Counts;
import nl.stvda.voortgang.reports.translation.TranslationProgress.OfLanguage;
import nl.stvda.voortgang.reports.translation.TranslationProgress.OfSection;
import nl.stvda.voortgang.reports.translation.machine.TranslationService;

/** Tells what of a report lacks a language. */
@ApplicationScoped
@Transactional
public class Translations {

    private final Units units;
    private final TranslationRepository repository;
    private final TranslationMemory memory;
    private final Rounds rounds;
    private final Languages languages;
    private final TranslationService service;

    Translations(
            Units units,
            TranslationRepository repository,
            TranslationMemory memory,
            Rounds rounds,
            Languages languages,
            TranslationService service) {
        this.units = units;
        this.repository = repository;
        this.memory = memory;
        this.rounds = rounds;
        this.languages = languages;
        this.service = service;
    }

    /** How far each language is; refuses the request where there is no such round. */
    public TranslationProgress progress(String round) {
        return overview(round).progress();
    }

    /** All that a page shows of a round, which is read once for it. */
    public TranslationOverview overview(String round) {
        var all = units.of(round);
        var standings = new LinkedHashMap<String, List<Standing>>();
        languages.tags().forEach(language -> standings.put(language, standings(round, language, all)));
        return new TranslationOverview(round, progress(round, standings), standings);
    }

    private TranslationProgress progress(String round, Map<String, List<Standing>> standings) {
        var sections = rounds.sections(round);
        return new TranslationProgress(
                standings.entrySet().stream()
                        .map(of -> progress(of.getKey(), of.getValue(), sections))
                        .toList(),
                service.isConnected());
    }

    private static OfLanguage progress(String language, List<Standing> standings, List<Section> sections) {
        var bySection = standings.stream()
                .filter(standing -> standing.unit().section() != null)
                .collect(Collectors.groupingBy(
                        standing -> Objects.requireNonNull(standing.unit().section()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new OfLanguage(
                language,
                Counts.of(standings),
                sections.stream()
                        .filter(section -> bySection.containsKey(section.code()))
                        .map(section -> new OfSection(
                                section.code(),
                                section.heading(),
                                Counts.of(bySection.getOrDefault(section.code(), List.of()))))
                        .toList());
    }

    /** Some of the texts of a report in one language. */
    public Page<TranslationUnit> page(String round, String language, TranslationFilter filter) {
        return TranslationOverview.page(standings(round, language), filter);
    }

    /** One text, with what is known of translations of it. */
    public TranslationUnit get(String round, String language, String unit) {
        var standing = standing(round, language, unit);
        var source = standing.source();
        return TranslationUnit.of(
                standing,
                source == null
                        ? List.of()
                        : memory.offers(List.of(source), language).of(source));
    }

    /** What is in the report and was confirmed by nobody, or was made of a text that changed, in whichever language. */
    public List<TranslationUnit> unsettled(String round) {
        var translated = repository.languages(round);
        if (translated.isEmpty()) {
            return List.of();
        }
        var all = units.of(round);
        return translated.stream()
                .filter(languages.tags()::contains)
                .flatMap(language -> standings(round, language, all).stream())
                .filter(standing -> standing.state().isOpen() && standing.state() != TranslationState.MISSING)
                .map(standing -> TranslationUnit.of(standing, List.of()))
                .toList();
    }

    Standing standing(String round, String language, String unit) {
        return standings(round, language).stream()
                .filter(standing -> standing.unit().key().equals(unit))
                .findFirst()
                .orElseThrow(() -> TranslationProblem.UNKNOWN_TRANSLATION.withDetail(
                        "The report has no text %s that can be translated.".formatted(unit)));
    }

    /** Every text of a report in one language, in the order of the report. */
    List<Standing> standings(String round, String language) {
        requireLanguage(language);
        return standings(round, language, units.of(round));
    }

    private List<Standing> standings(String round, String language, List<Unit> all) {
        var made = repository.made(round, language);
        return all.stream()
                .map(unit -> Standing.of(unit, language, languages.tags(), made.get(unit.key())))
                .toList();
    }

    void requireLanguage(String language) {
        if (!languages.tags().contains(language)) {
            throw TranslationProblem.UNKNOWN_LANGUAGE.withDetail(
                    "The languages of this installation are %s.".formatted(languages.listed()));
        }
    }
}
