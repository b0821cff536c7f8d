package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.entry.Counted.Count;
import nl.stvda.voortgang.reports.entry.Counted.Dimension;
import org.hibernate.Session;

/** Keeps the counts of each draft. */
@ApplicationScoped
class TallyRepository {

    private final Session session;

    TallyRepository(Session session) {
        this.session = session;
    }

    void add(String round, Map<Count, Integer> differences) {
        if (differences.isEmpty()) {
            return;
        }
        var counts = differences.keySet().stream().toList();
        session.createNativeMutationQuery("""
                        insert into tally (round, dimension, code, entries)
                        select :round, change.dimension, change.code, change.difference
                        from unnest(:dimensions, :codes, :differences) as change (dimension, code, difference)
                        on conflict (round, dimension, code)
                            do update set entries = tally.entries + excluded.entries
                        """)
                .setParameter("round", round)
                .setParameter(
                        "dimensions",
                        counts.stream().map(count -> count.dimension().name()).toArray(String[]::new))
                .setParameter("codes", counts.stream().map(Count::code).toArray(String[]::new))
                .setParameter(
                        "differences", counts.stream().map(differences::get).toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Counts everything that the draft of a round shows, in one statement, as {@link Counted} counts one entry. */
    void countAnew(String round) {
        session.createNativeMutationQuery("delete from tally where round = :round")
                .setParameter("round", round)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into tally (round, dimension, code, entries)
                        with shown as (
                            select entry.section, initiative.themes,
                                array(select distinct unnest(initiative.organisation || initiative.joint_with)) organisations
                            from entry join initiative on initiative.id = entry.initiative
                            where entry.round = :round and entry.status = 'PLACED')
                        select :round, counted.dimension, counted.code, count(*)
                        from shown cross join lateral (
                            select 'ENTRIES', 'all'
                            union all select 'SECTION', shown.section
                            union all select 'ORGANISATION', unnest(shown.organisations)
                            union all select 'THEME', unnest(shown.themes)) counted (dimension, code)
                        group by counted.dimension, counted.code
                        """).setParameter("round", round).executeUpdate();
    }

    Counts of(String round) {
        var byCount = session.createNativeQuery(
                        "select dimension, code, entries from tally where round = :round", Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(row -> new Count(Dimension.valueOf((String) row[0]), (String) row[1]), row ->
                        (Integer) row[2]));
        return new Counts(byCount);
    }
}
