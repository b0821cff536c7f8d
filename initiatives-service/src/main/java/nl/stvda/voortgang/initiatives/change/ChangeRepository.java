package nl.stvda.voortgang.initiatives.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.initiative.ChangeKind;
import org.hibernate.Session;

/** Reads the log of changes, which initiatives write as they change. */
@ApplicationScoped
class ChangeRepository {

    /** A number of our own among PostgreSQL's advisory locks. */
    private static final long PLACING = 0x566f_6f72_7467_616eL;

    private final Session session;

    ChangeRepository(Session session) {
        this.session = session;
    }

    /**
     * Gives every committed change its place, after all that have one. Only one transaction does so at a time, and the
     * next one sees what it did: so whatever commits later comes later, and a reader that is at a place misses nothing
     * before it. Changes of one initiative keep their order, because the second waits for the first to commit.
     */
    void place() {
        if (!isAnythingUnplaced()) {
            return;
        }
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", PLACING)
                .getSingleResult();
        session.createNativeMutationQuery("""
                        update initiative_change
                        set position = placed.position
                        from (select id,
                                     row_number() over (order by id)
                                         + coalesce((select max(position) from initiative_change), 0) as position
                              from initiative_change
                              where position is null) placed
                        where initiative_change.id = placed.id
                        """).executeUpdate();
    }

    private boolean isAnythingUnplaced() {
        return session.createNativeQuery(
                        "select exists(select 1 from initiative_change where position is null)", Boolean.class)
                .getSingleResult();
    }

    /** Whether there is a line after this place, placed or not, whoever may see it. */
    boolean isAnythingAfter(Position position) {
        return isAnythingUnplaced() || last().number() > position.number();
    }

    Position last() {
        return new Position(
                session.createNativeQuery("select coalesce(max(position), 0) from initiative_change", Long.class)
                        .getSingleResult());
    }

    /** The first lines of those asked for, up to a place, that someone of this organisation may see. */
    List<LoggedChange> find(ChangeRequest request, Position upTo, Caller caller, int limit) {
        return session.createNativeQuery("""
                        select position, initiative_id, kind, revision, changed_at
                        from initiative_change
                        where position > :after and position <= :upTo
                          and ((shared and not :sandbox) or organisation = :own)
                          and (:organisation = '' or organisation = :organisation)
                        order by position
                        limit :limit
                        """, Tuple.class)
                .setParameter("after", request.after().number())
                .setParameter("upTo", upTo.number())
                // no organisation is called so
                .setParameter("own", caller.organisation().orElse(""))
                // from inside a sandbox, only what is tried there is seen
                .setParameter("sandbox", caller.isInSandbox())
                .setParameter("organisation", request.organisation().orElse(""))
                .setParameter("limit", limit)
                .getResultStream()
                .map(ChangeRepository::line)
                .toList();
    }

    private static LoggedChange line(Tuple row) {
        return new LoggedChange(
                new Position(row.get("position", Long.class)),
                row.get("initiative_id", UUID.class),
                ChangeKind.valueOf(row.get("kind", String.class)),
                row.get("revision", Integer.class),
                row.get("changed_at", Instant.class));
    }
}
