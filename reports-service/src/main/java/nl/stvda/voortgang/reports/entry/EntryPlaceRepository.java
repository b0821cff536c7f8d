package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds where the rules place entries, without what those say: there may be thousands. */
@ApplicationScoped
class EntryPlaceRepository {

    private final Session session;

    EntryPlaceRepository(Session session) {
        this.session = session;
    }

    Map<UUID, String> all(String round) {
        return bySection(session.createQuery("""
                        select e.key.initiative, e.section
                        from Entry e
                        where e.key.round = :round and e.status = PLACED
                        """, Object[].class)
                .setParameter("round", round)
                .getResultList());
    }

    Map<UUID, String> of(String round, Collection<UUID> initiatives) {
        return bySection(session.createNativeQuery("""
                        select initiative, section
                        from entry
                        where round = :round and status = 'PLACED' and initiative = any(:initiatives)
                        """, Object[].class)
                .setParameter("round", round)
                .setParameter("initiatives", initiatives.toArray(UUID[]::new))
                .getResultList());
    }

    private static Map<UUID, String> bySection(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Where each stands and at which revision, without what it says. */
    List<EntryVersion> versions(String round) {
        return session.createQuery("""
                        select new nl.stvda.voortgang.reports.entry.EntryVersion(
                            i.id, e.section, i.epoch, i.revision, i.side, i.readableIn)
                        from Entry e join Initiative i on i.id = e.key.initiative
                        where e.key.round = :round and e.status = PLACED
                        """, EntryVersion.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** The index has all that this asks for: an entry sorts by its id. */
    List<UUID> in(String round, String section, Set<UUID> except, int from, int most) {
        return inSection(session.createNativeQuery("""
                                select sort_key
                                from entry
                                where round = :round and section = :section and status = 'PLACED'
                                    and sort_key <> all(:except)
                                order by sort_key
                                offset :from limit :most
                                """, String.class), round, section, except)
                .setParameter("from", from)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Ranks sort by their characters, whatever the language of the database. */
    int countBefore(String round, String section, Set<UUID> except, String rank) {
        return inSection(session.createNativeQuery("""
                        select count(*)
                        from entry
                        where round = :round and section = :section and status = 'PLACED'
                            and sort_key <> all(:except) and sort_key collate "C" < :rank
                        """, Integer.class), round, section, except)
                .setParameter("rank", rank)
                .getSingleResult();
    }

    private static <T> NativeQuery<T> inSection(NativeQuery<T> query, String round, String section, Set<UUID> except) {
        return query.setParameter("round", round)
                .setParameter("section", section)
                .setParameter("except", except.stream().map(UUID::toString).toArray(String[]::new));
    }
}
