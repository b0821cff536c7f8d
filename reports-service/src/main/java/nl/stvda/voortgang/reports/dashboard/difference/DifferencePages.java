package nl.stvda.voortgang.reports.dashboard.difference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.difference.DifferenceView.EntryLine;
import nl.stvda.voortgang.reports.dashboard.difference.DifferenceView.SectionLine;
import nl.stvda.voortgang.reports.dashboard.difference.DifferenceView.TextLine;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.difference.Differences;
import nl.stvda.voortgang.reports.difference.EntryDifference;
import nl.stvda.voortgang.reports.difference.SectionDifference;
import nl.stvda.voortgang.reports.difference.TextDifference;
import nl.stvda.voortgang.reports.difference.Version;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.snapshot.Snapshots;

/** Puts together the page about what changed. */
@RequestScoped
class DifferencePages {

    private final Differences differences;
    private final Snapshots snapshots;
    private final Rounds rounds;
    private final Visitor visitor;
    private final Frames frames;

    DifferencePages(Differences differences, Snapshots snapshots, Rounds rounds, Visitor visitor, Frames frames) {
        this.differences = differences;
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** What is asked for, else what changed since the latest snapshot. */
    DifferenceView read(String round, String from, String to) {
        var numbers = snapshots.of(round).stream()
                .map(snapshot -> Integer.toString(snapshot.number()))
                .toList();
        var before = numbers.contains(from) || from.equals(draft())
                ? from
                : numbers.stream().findFirst().orElseGet(DifferencePages::draft);
        var after = numbers.contains(to) ? to : draft();
        var difference = differences.between(round, Version.of(before), Version.of(after));
        return new DifferenceView(
                frames.of(Area.SNAPSHOTS),
                round,
                in(rounds.get(round).title(), round),
                Stream.concat(Stream.of(draft()), numbers.stream()).toList(),
                before,
                after,
                difference.sections().stream().map(this::line).toList(),
                difference.more());
    }

    private static String draft() {
        return Version.OF_DRAFT.code();
    }

    private SectionLine line(SectionDifference section) {
        return new SectionLine(
                section.section(),
                in(section.heading(), section.section()),
                section.change(),
                section.texts().stream().map(this::line).toList(),
                section.entries().stream().map(this::line).toList(),
                section.arrangement());
    }

    private EntryLine line(EntryDifference entry) {
        return new EntryLine(
                in(entry.title(), entry.initiativeId().toString()),
                UriBuilder.fromPath("/initiatives/{id}")
                        .build(entry.initiativeId())
                        .toString(),
                entry.change(),
                entry.texts().stream().map(this::line).toList(),
                entry.facts());
    }

    private TextLine line(TextDifference text) {
        return new TextLine(
                text.field(),
                text.language(),
                new Language(text.language()).nameIn(visitor.language()),
                List.copyOf(text.pieces()));
    }

    private Text in(LocalizedText text, String otherwise) {
        return text.in(visitor.language()).orElseGet(() -> new Text(otherwise, visitor.language()));
    }
}
