package nl.stvda.voortgang.initiatives.resemblance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What waits to be compared. */
@ApplicationScoped
class DueRepository {

    private static final int ONE_AT_A_TIME = 1_818_846_053;

    private final Session session;

    DueRepository(Session session) {
        this.session = session;
    }

    /** Two that are compared at once would not see each other, so one instance compares and the others wait. */
    boolean isMyTurn() {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", ONE_AT_A_TIME)
                .getSingleResult();
    }

    /** An initiative to compare, and the import that brought what it says, where one did. */
    record Due(UUID initiative, @Nullable UUID importId) {}

    /** The one that waits longest; it waits no more if this transaction commits. */
    Optional<Due> take(Instant now) {
        return session.createNativeQuery("""
                        delete from likeness_due
                        where id = (select id from likeness_due where due_at <= :now order by id limit 1)
                        returning initiative_id, import_id
                        """, Due.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Puts the one that waits longest behind the others. */
    void putOff(Instant now, Duration delay) {
        session.createNativeMutationQuery("""
                        update likeness_due set due_at = :later
                        where id = (select id from likeness_due where due_at <= :now order by id limit 1)
                        """)
                .setParameter("later", now.plus(delay))
                .setParameter("now", now)
                .executeUpdate();
    }
}
