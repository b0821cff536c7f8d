package nl.stvda.voortgang.initiatives.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads places of entries, each way of reading with a bound to what it costs. */
@ApplicationScoped
class Entries {

    private final EntityManager entityManager;

    Entries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Plans for the values of this query, not for those of the first one, and does not compile them, which takes longer. */
    void prepare() {
        entityManager
                .createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true), "
                        + "set_config('jit', 'off', true), set_config('work_mem', '32MB', true)")
                .getSingleResult();
    }

    /** How many have these codes, give or take what was posted in the last second. */
    long count(EntryQuery query) {
        var select = "select coalesce(sum(p.initiatives), 0) from search_profile p where " + query.ofProfile();
        var counted = entityManager.createNativeQuery(select);
        query.profileParameters().forEach(counted::setParameter);
        return ((Number) counted.getSingleResult()).longValue();
    }

    /** Goes through all in the order of the sort, which the index decides alone. */
    List<Place> walk(EntryQuery query, Range range, int limit) {
        return places(
                query.entryParameters(),
                range,
                """
                select e.id, %s from search_entry e where %s and %s order by %s limit :limit
                """.formatted(
                                range.sort().value(),
                                range.condition(),
                                query.ofEntry(),
                                range.sort().order()),
                limit);
    }

    /** Looks at the next entries in the order of the sort, so many and no more. */
    List<Place> look(EntryQuery query, Range range, int entries, int limit) {
        return places(
                query.entryParameters(),
                range,
                """
                select e.id, %1$s
                from (select * from search_entry e where %2$s order by %4$s limit %5$d) e
                where %3$s order by %4$s limit :limit
                """.formatted(
                                range.sort().value(),
                                range.condition(),
                                query.ofEntry(),
                                range.sort().order(),
                                entries),
                limit);
    }

    /** All that fit, among what the index of words finds; empty where that is more than {@code most}. */
    Optional<List<Place>> sift(EntryQuery query, Range range, int most, int limit) {
        // the place comes last: what is before it would be read from the table without being counted
        var select = """
                with found as materialized (
                    select * from search_entry e where %4$s limit %6$d)
                select fit.id, fit.value, counted.number
                from (select count(*) as number from found) counted
                left join (
                    select e.id, %1$s as value, row_number() over (order by %3$s) as place
                    from found e where %5$s and %2$s order by %3$s limit :limit) fit on true
                order by fit.place
                """.formatted(
                        range.sort().value(),
                        query.ofEntry(),
                        range.sort().order(),
                        query.sifted(),
                        range.condition(),
                        most + 1);
        var rows = rows(bound(all(query), range, select, limit));
        return ((Number) rows.getFirst()[2]).intValue() > most
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .filter(row -> row[0] != null)
                        .map(Entries::place)
                        .toList());
    }

    /** Those of a stretch, found by the index of words together with that of the sort. */
    List<Place> search(EntryQuery query, Range stretch, int limit) {
        return places(
                all(query),
                stretch,
                """
                select e.id, %s from search_entry e where %s and %s and %s order by %s limit :limit
                """.formatted(
                                stretch.sort().value(),
                                query.sifted(),
                                stretch.condition(),
                                query.ofEntry(),
                                stretch.sort().order()),
                limit);
    }

    /** The place that is so many entries further, if there are so many. */
    Optional<Place> further(Range range, int entries) {
        var select = entityManager.createNativeQuery(
                "select e.id, %s from search_entry e where %s order by %s offset %d limit 1"
                        .formatted(
                                range.sort().value(),
                                range.condition(),
                                range.sort().order(),
                                entries));
        range.parameters().forEach(select::setParameter);
        return rows(select).stream().map(Entries::place).findFirst();
    }

    /** What may fit of a sample. */
    List<Place> sample(EntryQuery query, Range range) {
        var select = """
                select e.id, %s from search_entry e where %s and %s order by %s
                """.formatted(
                        range.sort().value(),
                        query.sifted(),
                        range.condition(),
                        range.sort().order());
        var sampled = entityManager.createNativeQuery(select);
        query.siftedParameters().forEach(sampled::setParameter);
        range.parameters().forEach(sampled::setParameter);
        return rows(sampled).stream().map(Entries::place).toList();
    }

    /** The first place and the last; empty where there is none. */
    List<Place> ends(Range range) {
        var select = entityManager.createNativeQuery("""
                (select e.id, %1$s from search_entry e where %2$s order by %3$s limit 1)
                union all
                (select e.id, %1$s from search_entry e where %2$s order by %4$s limit 1)
                """.formatted(
                        range.sort().value(),
                        range.condition(),
                        range.sort().order(),
                        range.sort().backwards()));
        range.parameters().forEach(select::setParameter);
        return rows(select).stream().map(Entries::place).toList();
    }

    private List<Place> places(Map<String, Object> parameters, Range range, String select, int limit) {
        return rows(bound(parameters, range, select, limit)).stream()
                .map(Entries::place)
                .toList();
    }

    private static Map<String, Object> all(EntryQuery query) {
        var all = new HashMap<>(query.entryParameters());
        all.putAll(query.siftedParameters());
        return all;
    }

    private Query bound(Map<String, Object> parameters, Range range, String select, int limit) {
        var bound = entityManager.createNativeQuery(select).setParameter("limit", limit);
        parameters.forEach(bound::setParameter);
        range.parameters().forEach(bound::setParameter);
        return bound;
    }

    private static Place place(Object[] row) {
        return new Place((String) row[1], (UUID) row[0]);
    }

    private static List<Object[]> rows(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast).toList();
    }
}
