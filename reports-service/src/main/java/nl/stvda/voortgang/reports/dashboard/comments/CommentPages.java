package nl.stvda.voortgang.reports.dashboard.comments;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.comment.CommentResponse;
import nl.stvda.voortgang.reports.comment.Comments;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.Answer;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.ChosenSection;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.EntryChoice;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.Line;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.SectionChoice;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.Typed;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.draft.EntryLine;

/** Puts together the page with comments. */
@RequestScoped
class CommentPages {

    /** A list to choose from; who means an older entry names it in the text. */
    private static final int MOST_ENTRIES = 200;

    private final Comments comments;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    CommentPages(
            Comments comments, Drafts drafts, Catalogue catalogue, Moments moments, Visitor visitor, Frames frames) {
        this.comments = comments;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    CommentsView read(String round, Typed typed, Optional<String> problem) {
        var language = visitor.language();
        var outline = drafts.outline(round);
        var sections = outline.sections().stream()
                .map(section -> new SectionChoice(
                        section.code(),
                        section.heading().in(language).orElseGet(() -> new Text(section.code(), language)),
                        section.entries() > 0))
                .toList();
        var headings = sections.stream().collect(Collectors.toMap(SectionChoice::code, SectionChoice::heading));
        var lines = comments.of(round).stream()
                .map(comment -> line(comment, headings))
                .toList();
        return new CommentsView(
                frames.of(Area.COMMENTS),
                round,
                outline.title().in(language).orElseGet(() -> new Text(round, language)),
                openFirst(lines),
                lines.stream().filter(line -> !line.resolved()).count(),
                sections,
                chosen(round, sections, typed.section()),
                (visitor.has(Role.CONTRIBUTOR) || visitor.has(Role.APPROVER)) && comments.areAskedFor(round),
                visitor.isSecretariat(),
                typed,
                problem);
    }

    /** A comment about an entry is made in the section that shows it. */
    private Optional<ChosenSection> chosen(String round, List<SectionChoice> sections, String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code) && section.hasEntries())
                .findFirst()
                .map(section -> new ChosenSection(
                        section,
                        drafts.entries(round, code, Optional.empty(), MOST_ENTRIES).stream()
                                .map(this::entry)
                                .toList()));
    }

    private EntryChoice entry(EntryLine entry) {
        var language = visitor.language();
        return new EntryChoice(
                entry.initiative().toString(),
                entry.title().in(language).orElseGet(() -> new Text("", language)),
                entry.organisations().stream()
                        .map(organisation -> organisation
                                .name()
                                .in(language)
                                .map(Text::value)
                                .orElse(organisation.code()))
                        .collect(Collectors.joining(", ")));
    }

    private static List<Line> openFirst(List<Line> lines) {
        var byState = lines.stream().collect(Collectors.partitioningBy(Line::resolved));
        return Stream.of(false, true)
                .flatMap(resolved -> byState.getOrDefault(resolved, List.of()).stream())
                .toList();
    }

    private Line line(CommentResponse comment, Map<String, Text> headings) {
        var language = visitor.language();
        return new Line(
                comment.id().toString(),
                headings.getOrDefault(comment.section(), new Text(comment.section(), language)),
                Optional.ofNullable(comment.initiativeId()).map(id -> "/initiatives/" + id),
                catalogue
                        .organisation(comment.organisation())
                        .flatMap(organisation -> organisation.name().in(language))
                        .orElseGet(() -> new Text(comment.organisation(), language)),
                comment.text(),
                comment.author(),
                moments.of(comment.postedAt(), language),
                Optional.ofNullable(comment.answeredAt())
                        .map(at -> new Answer(
                                Objects.requireNonNullElse(comment.answer(), ""),
                                Objects.requireNonNullElse(comment.answeredBy(), ""),
                                moments.of(at, language))),
                comment.resolved(),
                comment.version());
    }
}
