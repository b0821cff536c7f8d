package nl.stvda.voortgang.initiatives.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sorts by how well a text fits. A word that half of all initiatives have fits all of them about as well: ranked are the
 * newest that match, and the pages after the first rank the same ones again, whatever was posted since.
 */
@ApplicationScoped
class Ranking {

    /** So many of the newest that match are ranked. */
    static final int RANKED = 1_000;

    private final EntityManager entityManager;
    private final EntryFinder finder;

    Ranking(EntityManager entityManager, EntryFinder finder) {
        this.entityManager = entityManager;
        this.finder = finder;
    }

    /** The next places; the value of each tells its rank and which range of ids was ranked. */
    List<Place> find(EntryQuery query, String ranked, Optional<Place> last, int limit) {
        var before = last.map(Ranked::of);
        var range = new Range(
                Sort.RELEVANCE,
                // the newest of the first page is part of the range
                before.map(place -> new Place("", after(place.newest()))),
                before.map(place -> new Place("", place.oldest())));
        var candidates = finder.find(query, range, before.isEmpty() ? RANKED : 2 * RANKED);
        if (candidates.isEmpty()) {
            return List.of();
        }
        var newest = before.map(Ranked::newest).orElse(candidates.getFirst().id());
        var oldest = before.map(Ranked::oldest).orElse(candidates.getLast().id());
        return rank(candidates, ranked)
                .map(place -> new Ranked(place.rank(), place.id(), newest, oldest))
                .filter(place -> before.isEmpty() || Ranked.ORDER.compare(place, before.get()) > 0)
                .sorted(Ranked.ORDER)
                .limit(limit)
                .map(Ranked::place)
                .toList();
    }

    private static UUID after(UUID id) {
        var least = id.getLeastSignificantBits() + 1;
        return new UUID(id.getMostSignificantBits() + (least == 0 ? 1 : 0), least);
    }

    private Stream<Rank> rank(List<Place> candidates, String ranked) {
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select e.id, ts_rank(e.words, cast(:ranked as tsquery))
                        from unnest(cast(:ids as uuid[])) asked (id) join search_entry e on e.id = asked.id
                        """)
                .setParameter("ranked", ranked)
                .setParameter("ids", candidates.stream().map(Place::id).toArray(UUID[]::new))
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new Rank((UUID) row[0], Float.floatToIntBits(((Number) row[1]).floatValue())));
    }

    /** The rank of one; ranks are not negative, so that their bits are in their order. */
    private record Rank(UUID id, int rank) {}

    /** A place, with the range that was ranked. */
    private record Ranked(int rank, UUID id, UUID newest, UUID oldest) {

        /** Texts of ids are in the order of ids, which UUIDs in Java are not. */
        static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::rank)
                .thenComparing(place -> place.id().toString())
                .reversed();

        static Ranked of(Place place) {
            var parts = place.value().split(" ", -1);
            return new Ranked(
                    Integer.parseInt(parts[0]), place.id(), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
        }

        Place place() {
            return new Place("%d %s %s".formatted(rank, newest, oldest), id);
        }
    }
}
