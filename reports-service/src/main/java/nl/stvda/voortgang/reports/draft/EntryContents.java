package nl.stvda.voortgang.reports.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.entry.ShownEntry;

/** What readers see of entries: what organisations say, as the secretariat decided. */
final class EntryContents {

    private final Map<UUID, ShownEntry> entries;
    private final Map<UUID, Decision> decisions;
    private final Set<UUID> carriedOver;
    private final Names names;

    EntryContents(Collection<ShownEntry> entries, Map<UUID, Decision> decisions, Set<UUID> carriedOver, Names names) {
        this.entries = entries.stream().collect(Collectors.toMap(ShownEntry::initiativeId, Function.identity()));
        this.decisions = decisions;
        this.carriedOver = carriedOver;
        this.names = names;
    }

    /** Of the entries in these seats, in their order. */
    List<DraftEntry> in(List<Seat> seats) {
        return seats.stream().map(this::in).toList();
    }

    private DraftEntry in(Seat seat) {
        return DraftContent.entry(
                Objects.requireNonNull(entries.get(seat.initiative())),
                names,
                decisions.getOrDefault(seat.initiative(), Decision.NONE),
                seat,
                seat.merged().stream()
                        .map(entries::get)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                carriedOver.contains(seat.initiative()));
    }
}
