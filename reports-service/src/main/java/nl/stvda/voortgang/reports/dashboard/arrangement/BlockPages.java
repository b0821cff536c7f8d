package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.dashboard.arrangement.BlockView.Column;
import nl.stvda.voortgang.reports.dashboard.arrangement.BlockView.Edited;
import nl.stvda.voortgang.reports.dashboard.arrangement.BlockView.Label;
import nl.stvda.voortgang.reports.dashboard.arrangement.BlockView.Row;
import nl.stvda.voortgang.reports.dashboard.arrangement.BlockView.Theme;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.DraftSections;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Markdown;
import nl.stvda.voortgang.reports.text.WordDifference;

/** Puts together the page of a block. */
@RequestScoped
class BlockPages {

    static final FormShape SHAPE = FormShape.of("/position", "", "/themes");

    /** So many lines for links stand ready besides those that are filled in. */
    private static final int EMPTY_ROWS = 3;

    private final Blocks blocks;
    private final DraftSections sections;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final Languages languages;
    private final FormReader forms;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    BlockPages(
            Blocks blocks,
            DraftSections sections,
            Rounds rounds,
            Catalogue catalogue,
            Languages languages,
            FormReader forms,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.blocks = blocks;
        this.sections = sections;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.languages = languages;
        this.forms = forms;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** The block as it is saved. */
    BlockView read(String round, String section, UUID id) {
        var block = blocks.get(round, section, id);
        return page(round, block, Attempt.of("block", id.toString(), forms.show(block, SHAPE)), block.version());
    }

    /**
     * The block as it was typed. Where someone else saved it meanwhile, saving again replaces that version knowingly; else
     * it still replaces the one that was read.
     */
    BlockView typed(String round, String section, UUID id, Attempt attempt, int seen) {
        var block = blocks.get(round, section, id);
        return page(round, block, attempt, attempt.isStale() ? block.version() : seen);
    }

    private BlockView page(String round, BlockResponse block, Attempt attempt, int version) {
        var address = new ArrangementAddress(round);
        var code = block.section();
        var isText = block.kind() == BlockKind.TEXT;
        var language = visitor.language();
        return new BlockView(
                frames.of(Area.ARRANGEMENT),
                address.section(code, 0),
                sections.heading(round, code).in(language).orElseGet(() -> new Text(code, language)),
                address.block(code, block.id()),
                block.kind(),
                Boolean.TRUE.equals(block.lead()) || block.kind() == BlockKind.ENTRIES,
                version,
                isText
                        ? languages.tags().stream()
                                .map(tag -> column(tag, block.text(), attempt))
                                .toList()
                        : List.of(),
                isText ? themes(round) : List.of(),
                block.kind() == BlockKind.LINKS ? rows(attempt) : List.of(),
                Optional.ofNullable(block.editedAt())
                        .map(at ->
                                new Edited(Objects.requireNonNullElse(block.editedBy(), ""), moments.of(at, language))),
                attempt,
                visitor.isSecretariat() && rounds.get(round).state().isEditable());
    }

    private Column column(String tag, LocalizedText saved, Attempt attempt) {
        var typed = attempt.textIn("/text", tag);
        return new Column(
                tag,
                new Language(tag).nameIn(visitor.language()),
                typed,
                Markdown.toHtml(typed),
                attempt.isStale()
                        ? WordDifference.between(Objects.requireNonNullElse(saved.get(tag), ""), typed)
                        : List.of());
    }

    private List<Theme> themes(String round) {
        var language = visitor.language();
        return catalogue.names(rounds.get(round).agreement()).themes().stream()
                .map(theme -> new Theme(
                        theme.code(), theme.name().in(language).orElseGet(() -> new Text(theme.code(), language))))
                .toList();
    }

    private List<Row> rows(Attempt attempt) {
        return IntStream.range(0, attempt.typed().rows("/links") + EMPTY_ROWS)
                .mapToObj(number -> row("/links/" + number, number, attempt))
                .toList();
    }

    private Row row(String field, int number, Attempt attempt) {
        return new Row(
                number,
                attempt.text(field + "/url"),
                languages.tags().stream()
                        .map(tag -> new Label(
                                tag,
                                new Language(tag).nameIn(visitor.language()),
                                attempt.textIn(field + "/label", tag)))
                        .toList());
    }
}
