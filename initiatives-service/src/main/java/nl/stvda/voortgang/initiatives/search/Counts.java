package nl.stvda.voortgang.initiatives.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.search.FacetsResponse.Facet;

/** Counts by code: exactly where that takes a moment, from a sample where it would not. */
@ApplicationScoped
class Counts {

    /** Up to about so many are counted one by one, or at least so many in a sample. */
    private static final int COUNTED = 4_096;

    private static final String BY_CODE = """
            with matched as materialized (%s)
            select case
                       when grouping(organisation) = 0 then 'organisation'
                       when grouping(agreement) = 0 then 'agreement'
                       when grouping(level) = 0 then 'level'
                       when grouping(instrument) = 0 then 'instrument'
                       when grouping(side) = 0 then 'side'
                       when grouping(status) = 0 then 'status'
                       when grouping(review) = 0 then 'review'
                       else 'total'
                   end,
                   coalesce(organisation, agreement, level, instrument, side, status, review), coalesce(sum(number), 0)
            from matched
            group by grouping sets ((organisation), (agreement), (level), (instrument), (side), (status), (review), ())
            union all
            select 'theme', theme, sum(number) from matched, unnest(themes) theme group by theme
            """;

    private final EntityManager entityManager;

    Counts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    FacetsResponse count(EntryQuery query, boolean isKept) {
        if (isKept) {
            var kept = entityManager.createNativeQuery(BY_CODE.formatted(kept(query)));
            query.profileParameters().forEach(kept::setParameter);
            return facets(kept, 1);
        }
        var estimate = facets(oneByOne(query.smallSample()), EntryQuery.SMALL_SAMPLE);
        if (estimate.total() <= COUNTED) {
            return facets(oneByOne(query), 1);
        }
        return estimate.total() <= COUNTED * EntryQuery.LARGE_SAMPLE
                ? facets(oneByOne(query.largeSample()), EntryQuery.LARGE_SAMPLE)
                : estimate;
    }

    /** What is kept, and what the journal has to add to it: together the truth of this moment. */
    private static String kept(EntryQuery query) {
        return """
            select p.*, p.initiatives + coalesce(late.number, 0) as number
            from search_profile p
            left join (
                select profile, sum(number) as number
                from (
                    select profile, 1 as number from search_journal
                    union all
                    select before, -1 from search_journal where before is not null) moved
                group by profile) late on late.profile = p.id
            where p.initiatives + coalesce(late.number, 0) > 0 and %s
            """.formatted(query.ofProfile());
    }

    private static String found(EntryQuery query) {
        return """
            select p.*, found.number
            from (select e.profile, count(*) as number from search_entry e where %s and %s group by e.profile) found
            join search_profile p on p.id = found.profile
            """.formatted(query.sifted(), query.ofEntry());
    }

    private Query oneByOne(EntryQuery query) {
        var counted = entityManager.createNativeQuery(BY_CODE.formatted(found(query)));
        query.entryParameters().forEach(counted::setParameter);
        query.siftedParameters().forEach(counted::setParameter);
        return counted;
    }

    private static FacetsResponse facets(Query query, int factor) {
        var counts = new HashMap<String, Map<String, Long>>();
        Stream<?> rows = query.getResultStream();
        rows.map(Object[].class::cast)
                .forEach(row -> counts.computeIfAbsent((String) row[0], _ -> new TreeMap<>())
                        .put(row[1] == null ? "" : (String) row[1], ((Number) row[2]).longValue() * factor));
        return new FacetsResponse(
                counts.getOrDefault("total", Map.of()).getOrDefault("", 0L),
                factor == 1,
                facet(counts, "organisation"),
                facet(counts, "agreement"),
                facet(counts, "theme"),
                facet(counts, "level"),
                facet(counts, "instrument"),
                facet(counts, "side"),
                facet(counts, "status"),
                facet(counts, "review"));
    }

    private static List<Facet> facet(Map<String, Map<String, Long>> counts, String name) {
        return counts.getOrDefault(name, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::code))
                .toList();
    }
}
