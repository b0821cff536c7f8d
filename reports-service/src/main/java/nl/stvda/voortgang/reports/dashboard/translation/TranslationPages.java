package nl.stvda.voortgang.reports.dashboard.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.ReadableText;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.InLanguage;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.Line;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.Part;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.Problem;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.Result;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Markdown;
import nl.stvda.voortgang.reports.text.WordDifference;
import nl.stvda.voortgang.reports.translation.MachineTranslations;
import nl.stvda.voortgang.reports.translation.TranslationFilter;
import nl.stvda.voortgang.reports.translation.TranslationOverview;
import nl.stvda.voortgang.reports.translation.TranslationProgress.OfLanguage;
import nl.stvda.voortgang.reports.translation.TranslationResult;
import nl.stvda.voortgang.reports.translation.TranslationState;
import nl.stvda.voortgang.reports.translation.TranslationUnit;
import nl.stvda.voortgang.reports.translation.Translations;

/** Puts together the pages about translations. */
@RequestScoped
class TranslationPages {

    private static final int LINES = 50;
    private static final int SHOWN = 200;
    private static final List<String> OPEN = List.of("missing", "machine", "outdated");

    private final Translations translations;
    private final Rounds rounds;
    private final Visitor visitor;
    private final Frames frames;
    private final MachineTranslations machine;
    private final Moments moments;

    TranslationPages(
            Translations translations,
            Rounds rounds,
            Visitor visitor,
            Frames frames,
            MachineTranslations machine,
            Moments moments) {
        this.translations = translations;
        this.rounds = rounds;
        this.visitor = visitor;
        this.frames = frames;
        this.machine = machine;
        this.moments = moments;
    }

    TranslationOverview overview(String round) {
        return translations.overview(round);
    }

    TranslationView list(
            TranslationOverview overview, Chosen chosen, Optional<Result> result, Optional<Problem> problem) {
        var round = overview.round();
        var progress = overview.progress();
        var current = Optional.ofNullable(progress.in(chosen.language())).orElseThrow(NotFoundException::new);
        var page = overview.page(
                chosen.language(),
                new TranslationFilter(
                        chosen.state().map(state -> List.of(state.code())).orElse(OPEN),
                        chosen.section(),
                        new PageRequest<>(Optional.of(chosen.from()), LINES)));
        return new TranslationView(
                frames.of(Area.TRANSLATION),
                round,
                text(rounds.get(round).title(), round),
                progress.items().stream().map(item -> inLanguage(round, item)).toList(),
                inLanguage(round, current),
                chosen.state(),
                parts(round, current),
                page.items().stream().map(unit -> line(round, unit)).toList(),
                page.next().map(next -> chosen.address(round, chosen.from() + LINES)),
                visitor.isSecretariat(),
                progress.machine(),
                result,
                problem);
    }

    /** The list of a language with what was just done there, or why it was not. */
    TranslationView done(String round, String language, Optional<TranslationResult> result, Optional<Problem> problem) {
        return list(
                overview(round),
                Chosen.of(language),
                result.map(done -> Result.of(
                        done, item -> text(Objects.requireNonNullElse(item.place(), LocalizedText.NONE), item.unit()))),
                problem);
    }

    private InLanguage inLanguage(String round, OfLanguage item) {
        return new InLanguage(
                item.language(),
                nameOf(item.language()),
                Chosen.of(item.language()).address(round, 0),
                item.counts());
    }

    private List<Part> parts(String round, OfLanguage item) {
        return item.sections().stream()
                .filter(section -> section.counts().done() < section.counts().texts())
                .map(section -> new Part(
                        text(section.heading(), section.section()),
                        Chosen.of(item.language()).in(section.section()).address(round, 0),
                        section.counts()))
                .toList();
    }

    private Line line(String round, TranslationUnit unit) {
        return new Line(
                address(round, unit.language(), unit.unit()),
                unit.kind(),
                text(unit.place(), unit.unit()),
                unit.state(),
                Optional.ofNullable(unit.source())
                        .map(source -> new Text(
                                beginning(source),
                                new Language(Objects.requireNonNullElse(unit.sourceLanguage(), "und")))));
    }

    private static String beginning(String source) {
        return source.length() > SHOWN ? ReadableText.beginning(source, SHOWN) + "…" : source;
    }

    /** A text as it is. */
    UnitView unit(String round, String language, String unit) {
        var read = translations.get(round, language, unit);
        return view(round, read, Objects.requireNonNullElse(read.text(), ""), Optional.empty());
    }

    /** As it was typed, which was not saved. */
    UnitView refused(String round, String language, String unit, String typed, String problem) {
        return view(round, translations.get(round, language, unit), typed, Optional.of(problem));
    }

    private UnitView view(String round, TranslationUnit read, String typed, Optional<String> problem) {
        var source = Optional.ofNullable(read.source());
        var madeOf = read.madeOf();
        return new UnitView(
                frames.of(Area.TRANSLATION),
                Chosen.of(read.language()).address(round, 0),
                address(round, read.language(), read.unit()),
                UriBuilder.fromPath("/rounds/{round}/translation/{language}/machine/{unit}")
                        .build(round, read.language(), read.unit())
                        .toString(),
                text(read.place(), read.unit()),
                read.kind(),
                read.state(),
                read.language(),
                nameOf(read.language()),
                source.map(words -> {
                    var tag = Objects.requireNonNullElse(read.sourceLanguage(), "und");
                    return new UnitView.Source(tag, nameOf(tag), words, Markdown.toHtml(words));
                }),
                typed,
                read.tag(),
                madeOf == null ? List.of() : WordDifference.between(madeOf, source.orElse("")),
                read.offers(),
                visitor.isSecretariat(),
                read.state().isOpen() && machine.isConnected(),
                Optional.ofNullable(read.machine()).map(_ -> origin(read)),
                problem);
    }

    /** Who had a machine write it, and who confirmed that. */
    private UnitView.Origin origin(TranslationUnit read) {
        return new UnitView.Origin(
                Objects.requireNonNullElse(read.madeBy(), ""),
                moments.of(Objects.requireNonNull(read.madeAt()), visitor.language()),
                Optional.ofNullable(read.confirmedBy()));
    }

    Text text(LocalizedText text, String otherwise) {
        var language = visitor.language();
        return text.in(language).orElseGet(() -> new Text(otherwise, language));
    }

    private String nameOf(String tag) {
        return new Language(tag).nameIn(visitor.language());
    }

    static String address(String round, String language, String unit) {
        return UriBuilder.fromPath("/rounds/{round}/translation/{language}/{unit}")
                .build(round, language, unit)
                .toString();
    }

    /** What of the list is asked for. */
    record Chosen(String language, Optional<TranslationState> state, Optional<String> section, int from) {

        static Chosen of(String language) {
            return new Chosen(language, Optional.empty(), Optional.empty(), 0);
        }

        Chosen in(String wanted) {
            return new Chosen(language, state, Optional.of(wanted), from);
        }

        String address(String round, int start) {
            var address = UriBuilder.fromPath("/rounds/{round}/translation").queryParam("language", "{language}");
            state.ifPresent(wanted -> address.queryParam("state", wanted.code()));
            section.ifPresent(wanted -> address.queryParam("section", wanted));
            if (start > 0) {
                address.queryParam("from", start);
            }
            return address.build(round, language).toString();
        }
    }
}
