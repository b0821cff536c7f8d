package nl.stvda.voortgang.reports.use;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps which initiatives stand in which snapshots, and finds them. */
@ApplicationScoped
class UseRepository {

    private final Session session;

    UseRepository(Session session) {
        this.session = session;
    }

    void add(InitiativeUse use) {
        session.persist(use);
    }

    /** The latest first. */
    List<InitiativeUse> of(UUID initiative, int limit) {
        return session.createQuery("""
                        select u
                        from InitiativeUse u join Snapshot s on s.key.round = u.key.round and s.key.number = u.key.snapshot
                        where u.key.initiativeId = :initiative
                        order by s.frozenAt desc, u.key.round, u.key.snapshot desc
                        """, InitiativeUse.class)
                .setParameter("initiative", initiative)
                .setMaxResults(limit)
                .getResultList();
    }
}
