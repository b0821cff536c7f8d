package nl.stvda.voortgang.reports.delta;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.delta.DeltaResponse.EntryNews;
import nl.stvda.voortgang.reports.snapshot.EntryText;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.FrozenSection;

/** Compares the entries of a draft with those of an earlier report. */
final class Delta {

    private final Map<UUID, EntryText> before;
    private final Map<UUID, EntryText> now;
    private final ReportingPeriod period;

    Delta(FrozenReport draft, List<FrozenSection> previous) {
        before = entries(previous);
        now = entries(draft.sections());
        period = draft.period();
    }

    List<EntryNews> entries() {
        var gone = before.values().stream().filter(entry -> !now.containsKey(entry.initiativeId()));
        return Stream.concat(now.values().stream(), gone).map(this::told).toList();
    }

    /** Those of the known ones that no entry with news is about. */
    List<Named> organisationsWithoutNews(Collection<Named> known) {
        return without(
                known,
                withNews()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream()))
                        .map(Named::code));
    }

    List<Named> themesWithoutNews(Collection<Named> known) {
        return without(
                known, withNews().flatMap(entry -> entry.themes().stream()).map(Named::code));
    }

    private static List<Named> without(Collection<Named> known, Stream<String> codes) {
        var mentioned = new HashSet<>(codes.toList());
        return known.stream().filter(named -> !mentioned.contains(named.code())).toList();
    }

    private Stream<EntryText> withNews() {
        var all = new LinkedHashMap<>(before);
        all.putAll(now);
        return all.values().stream().filter(entry -> news(entry.initiativeId()) != News.UNCHANGED);
    }

    private EntryNews told(EntryText entry) {
        return new EntryNews(entry.initiativeId(), entry.title(), entry.organisation(), news(entry.initiativeId()));
    }

    private News news(UUID id) {
        var was = before.get(id);
        var is = now.get(id);
        if (is == null) {
            return News.ENDED;
        }
        if (was == null) {
            return News.NEW;
        }
        if (isOver(is) && !isOver(was)) {
            return News.ENDED;
        }
        if (is.equals(was)) {
            return News.UNCHANGED;
        }
        return is.title().equals(was.title()) && is.description().equals(was.description())
                ? News.CONTINUED
                : News.CHANGED;
    }

    private boolean isOver(EntryText entry) {
        var end = entry.period().end();
        return end != null && !end.last().isAfter(period.end());
    }

    private static Map<UUID, EntryText> entries(List<FrozenSection> sections) {
        var entries = new LinkedHashMap<UUID, EntryText>();
        all(sections)
                .flatMap(section -> section.entries().stream())
                .map(FrozenEntry::said)
                .forEach(entry -> entries.putIfAbsent(entry.initiativeId(), entry));
        return entries;
    }

    private static Stream<FrozenSection> all(List<FrozenSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }
}
