package nl.stvda.voortgang.reports.dashboard.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.block.BlockHistory.Item;
import nl.stvda.voortgang.reports.block.BlockLink;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.history.HistoryView.Column;
import nl.stvda.voortgang.reports.dashboard.history.HistoryView.Comparison;
import nl.stvda.voortgang.reports.dashboard.history.HistoryView.VersionLine;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.DraftSections;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.WordDifference;

/** Puts together the page about what a block said before. */
@RequestScoped
class HistoryPages {

    private static final String BLOCK = "/rounds/{round}/arrangement/sections/{section}/blocks/{block}";

    private final Blocks blocks;
    private final DraftSections sections;
    private final Rounds rounds;
    private final Languages languages;
    private final Codes codes;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    HistoryPages(
            Blocks blocks,
            DraftSections sections,
            Rounds rounds,
            Languages languages,
            Codes codes,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.blocks = blocks;
        this.sections = sections;
        this.rounds = rounds;
        this.languages = languages;
        this.codes = codes;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    static String address(String round, String section, UUID block) {
        return UriBuilder.fromPath(BLOCK + "/history")
                .build(round, section, block)
                .toString();
    }

    /** Compares the versions that are asked for; where they are not kept, the latest with the one before. */
    HistoryView page(
            String round, String section, UUID id, Optional<Integer> from, Optional<Integer> to, Attempt tried) {
        var block = blocks.get(round, section, id);
        var history = blocks.history(round, section, id);
        var address = address(round, section, id);
        var isLead = Boolean.TRUE.equals(block.lead());
        return new HistoryView(
                frames.of(isLead ? Area.TEXTS : Area.ARRANGEMENT),
                text(round, block),
                sections.heading(round, section).in(visitor.language()).orElseGet(() -> plain(section)),
                address,
                block.version(),
                IntStream.range(0, history.size())
                        .mapToObj(at -> line(history, at, address))
                        .toList(),
                history.size() < 2 ? Optional.empty() : Optional.of(compared(history, from, to)),
                tried,
                visitor.isSecretariat() && rounds.get(round).state().isEditable());
    }

    private static String text(String round, BlockResponse block) {
        return (Boolean.TRUE.equals(block.lead())
                        ? UriBuilder.fromPath("/rounds/{round}/texts/{section}").build(round, block.section())
                        : UriBuilder.fromPath(BLOCK).build(round, block.section(), block.id()))
                .toString();
    }

    private VersionLine line(List<Item> history, int at, String address) {
        var item = history.get(at);
        var before = Optional.of(at + 1).filter(place -> place < history.size()).map(history::get);
        var isLatest = at == 0;
        return new VersionLine(
                item.version(),
                isLatest,
                Optional.ofNullable(item.editedBy()),
                Optional.ofNullable(item.editedAt()).map(moment -> moments.of(moment, visitor.language())),
                Optional.ofNullable(item.reason()),
                Optional.ofNullable(item.putBack()),
                before.map(one -> "%s?from=%d&to=%d".formatted(address, one.version(), item.version())),
                before.filter(_ -> isLatest && item.putBack() != null).map(Item::version));
    }

    private Comparison compared(List<Item> history, Optional<Integer> from, Optional<Integer> to) {
        var after = to.flatMap(number -> kept(history, number)).orElseGet(history::getFirst);
        var before = from.flatMap(number -> kept(history, number)).orElseGet(() -> history.get(1));
        return new Comparison(
                before.version(),
                after.version(),
                languages.tags().stream()
                        .map(tag -> new Column(
                                tag,
                                new Language(tag).nameIn(visitor.language()),
                                WordDifference.between(said(before, tag), said(after, tag))))
                        .toList(),
                before.themes().equals(after.themes())
                        ? List.of()
                        : WordDifference.between(themes(before), themes(after)));
    }

    private static Optional<Item> kept(List<Item> history, int number) {
        return history.stream().filter(item -> item.version() == number).findFirst();
    }

    /** The text in a language, or the links as one reads them there. */
    private static String said(Item item, String tag) {
        return item.links().isEmpty()
                ? Objects.requireNonNullElse(item.text().get(tag), "")
                : item.links().stream().map(link -> said(link, tag)).collect(Collectors.joining("\n"));
    }

    private static String said(BlockLink link, String tag) {
        var label = link.label() == null ? null : link.label().get(tag);
        return label == null ? link.url() : "%s (%s)".formatted(label, link.url());
    }

    private String themes(Item item) {
        return item.themes().stream()
                .map(theme -> codes.name("theme", theme, visitor.language()).value())
                .collect(Collectors.joining("\n"));
    }

    private Text plain(String code) {
        return new Text(code, visitor.language());
    }
}
