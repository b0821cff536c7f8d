package nl.stvda.voortgang.reports.dashboard.outline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.dashboard.client.RuleChoices;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.outline.OutlineView.Line;
import nl.stvda.voortgang.reports.dashboard.outline.OutlineView.Option;
import nl.stvda.voortgang.reports.dashboard.outline.OutlineView.Refusal;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.round.RoundSections;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.round.SectionResponse;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.Placeholder;
import nl.stvda.voortgang.reports.template.SectionKind;
import org.jspecify.annotations.Nullable;

/** Puts together the pages about the sections of a round. */
@RequestScoped
class OutlinePages {

    private final Rounds rounds;
    private final RoundSections sections;
    private final RuleChoices rules;
    private final FormReader forms;
    private final Languages languages;
    private final Visitor visitor;
    private final Frames frames;

    OutlinePages(
            Rounds rounds,
            RoundSections sections,
            RuleChoices rules,
            FormReader forms,
            Languages languages,
            Visitor visitor,
            Frames frames) {
        this.rounds = rounds;
        this.sections = sections;
        this.rules = rules;
        this.forms = forms;
        this.languages = languages;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** All sections, with whatever was tried and refused. */
    OutlineView list(String id, Refusal refusal) {
        var round = rounds.get(id);
        var all = sections.of(id);
        var lines = new ArrayList<Line>();
        collect(id, all.value(), null, 0, lines);
        return new OutlineView(
                frames.of(Area.ROUNDS),
                shown(round.title(), id),
                "/rounds/" + id,
                address(id),
                all.version(),
                lines,
                Arrays.stream(SectionKind.values()).map(SectionKind::code).toList(),
                installed(),
                refusal,
                visitor.isSecretariat() && round.state().isEditable());
    }

    private void collect(String id, List<SectionResponse> all, @Nullable String parent, int depth, List<Line> lines) {
        var siblings = all.stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .toList();
        for (var section : siblings) {
            lines.add(new Line(
                    section.code(),
                    address(id, section.code()),
                    shown(section.heading(), section.code()),
                    Optional.ofNullable(section.question()).flatMap(question -> question.in(visitor.language())),
                    section.kind().code(),
                    depth,
                    section.equals(siblings.getFirst()),
                    section.equals(siblings.getLast()),
                    section.numbered()));
            collect(id, all, section.code(), depth + 1, lines);
        }
    }

    /** One section, as it is saved. */
    SectionView section(String id, String code) {
        var saved = forms.show(sections.get(id, code).value(), OutlineForm.SHAPE);
        return section(id, code, new Refusal(Attempt.of("section", code, saved), List.of()));
    }

    /** One section, as it was typed. */
    SectionView section(String id, String code, Refusal refusal) {
        var round = rounds.get(id);
        var read = sections.get(id, code);
        var section = read.value();
        return new SectionView(
                frames.of(Area.ROUNDS),
                shown(round.title(), id),
                address(id),
                address(id, code),
                shown(section.heading(), code),
                section.kind().code(),
                read.version(),
                installed(),
                sections.of(id).value().stream()
                        .filter(other -> !other.code().equals(code))
                        .map(other -> new Option(other.code(), shown(other.heading(), other.code())))
                        .toList(),
                Arrays.stream(EntryDisplay.values()).map(EntryDisplay::code).toList(),
                Arrays.stream(Placeholder.values()).map(Placeholder::code).toList(),
                section.kind() == SectionKind.ENTRIES ? rules.of(section.placement()) : List.of(),
                refusal,
                visitor.isSecretariat() && round.state().isEditable());
    }

    /** What was tried, with the sections that the refusal names as possible. */
    Refusal refusal(String id, Attempt attempt, ProblemException problem) {
        var allowed = Objects.requireNonNullElse(problem.allowed(), List.of());
        return new Refusal(
                attempt.refused(problem, OutlineForm.SHAPE),
                sections.of(id).value().stream()
                        .filter(section -> allowed.contains(section.code()))
                        .map(section -> shown(section.heading(), section.code()))
                        .toList());
    }

    private List<Language> installed() {
        return languages.tags().stream().map(Language::new).toList();
    }

    private Text shown(LocalizedText text, String otherwise) {
        return text.in(visitor.language()).orElseGet(() -> new Text(otherwise, visitor.language()));
    }

    static String address(String round) {
        return UriBuilder.fromPath("/rounds/{round}/sections").build(round).toString();
    }

    static String address(String round, String section) {
        return UriBuilder.fromPath("/rounds/{round}/sections/{section}")
                .build(round, section)
                .toString();
    }
}
