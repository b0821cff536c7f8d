package nl.stvda.voortgang.reports.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.snapshot.EntryText;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.FrozenSection;

/** Compares what is read of two reports, section by section. Where things come from makes no difference. */
final class Comparison {

    /** Beyond it nobody reads on, and each one takes time. */
    private static final int MOST_ENTRIES = 1_000;

    private static final String REPORT = "_report";

    private final FrozenReport before;
    private final FrozenReport after;
    private int entries;

    private Comparison(FrozenReport before, FrozenReport after) {
        this.before = before;
        this.after = after;
    }

    static ReportDifference of(FrozenReport before, FrozenReport after, String from, String to) {
        var comparison = new Comparison(before, after);
        var sections = comparison.sections();
        return new ReportDifference(after.round(), from, to, sections, Math.max(0, comparison.entries - MOST_ENTRIES));
    }

    private List<SectionDifference> sections() {
        var old = byCode(before);
        var current = byCode(after);
        var differences = new ArrayList<SectionDifference>();
        report(List.copyOf(old.keySet()), List.copyOf(current.keySet())).forEach(differences::add);
        current.forEach((code, section) -> {
            var was = old.get(code);
            if (was == null) {
                differences.add(whole(section, Change.ADDED));
            } else if (!was.readsAs(section)) {
                differences.add(changed(was, section));
            }
        });
        old.forEach((code, section) -> {
            if (!current.containsKey(code)) {
                differences.add(whole(section, Change.REMOVED));
            }
        });
        return differences;
    }

    private Stream<SectionDifference> report(List<String> oldOrder, List<String> order) {
        var texts = Stream.concat(
                        TextDifference.of("title", before.title(), after.title()),
                        TextDifference.of("unchanged", before.unchangedWording(), after.unchangedWording()))
                .toList();
        var inBoth = new HashSet<>(order);
        inBoth.retainAll(oldOrder);
        var arrangement = !before.period().equals(after.period())
                || !before.agreement().equals(after.agreement())
                || !oldOrder.stream()
                        .filter(inBoth::contains)
                        .toList()
                        .equals(order.stream().filter(inBoth::contains).toList());
        return texts.isEmpty() && !arrangement
                ? Stream.empty()
                : Stream.of(
                        new SectionDifference(REPORT, after.title(), Change.CHANGED, texts, List.of(), arrangement));
    }

    private SectionDifference whole(FrozenSection section, Change change) {
        var added = change == Change.ADDED;
        return new SectionDifference(
                section.code(),
                section.heading(),
                change,
                added
                        ? TextDifference.of("text", null, section.wording()).toList()
                        : TextDifference.of("text", section.wording(), null).toList(),
                listed(section.entries().stream()
                        .map(FrozenEntry::said)
                        .map(entry -> () -> added ? EntryDifference.added(entry) : EntryDifference.removed(entry))),
                false);
    }

    private SectionDifference changed(FrozenSection was, FrozenSection is) {
        var texts = Stream.concat(
                        TextDifference.of("heading", was.heading(), is.heading()),
                        TextDifference.of("text", was.wording(), is.wording()))
                .toList();
        var found = listed(entries(said(was), said(is)));
        return new SectionDifference(
                is.code(),
                is.heading(),
                Change.CHANGED,
                texts,
                found,
                (texts.isEmpty() && found.isEmpty()) || !was.themes().equals(is.themes()));
    }

    private static Stream<Supplier<EntryDifference>> entries(Map<UUID, EntryText> old, Map<UUID, EntryText> current) {
        Stream<Supplier<EntryDifference>> now = current.values().stream().flatMap(entry -> {
            var was = old.get(entry.initiativeId());
            if (was == null) {
                return Stream.of(() -> EntryDifference.added(entry));
            }
            return was.equals(entry) ? Stream.empty() : Stream.of(() -> EntryDifference.changed(was, entry));
        });
        Stream<Supplier<EntryDifference>> gone = old.values().stream()
                .filter(entry -> !current.containsKey(entry.initiativeId()))
                .map(entry -> () -> EntryDifference.removed(entry));
        return Stream.concat(now, gone);
    }

    /** Counts all and lists as many as are left of the most; the others are not compared word by word. */
    private List<EntryDifference> listed(Stream<Supplier<EntryDifference>> found) {
        var listed = new ArrayList<EntryDifference>();
        found.forEach(entry -> {
            if (entries < MOST_ENTRIES) {
                listed.add(entry.get());
            }
            entries++;
        });
        return List.copyOf(listed);
    }

    private static SequencedMap<UUID, EntryText> said(FrozenSection section) {
        return section.entries().stream()
                .map(FrozenEntry::said)
                .collect(Collectors.toMap(
                        EntryText::initiativeId, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static SequencedMap<String, FrozenSection> byCode(FrozenReport report) {
        return all(report.sections())
                .collect(Collectors.toMap(
                        FrozenSection::code, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static Stream<FrozenSection> all(List<FrozenSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }
}
