package nl.stvda.voortgang.initiatives.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Finds and keeps imports. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    /** Any number that nothing else uses for an advisory lock. */
    private static final long CLAIMING = 7_263_514_001L;

    private final Session session;

    ImportRepository(Session session) {
        this.session = session;
    }

    /** Locks it for a change: nobody else changes it before this transaction ends. */
    Optional<ImportJob> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ImportJob> page(String organisation, Optional<UUID> before, int most) {
        return find(
                        "organisation = ?1 and state <> ?2 and (?3 is null or id < ?3) order by id desc",
                        organisation,
                        ImportState.RECEIVING,
                        before.orElse(null))
                .page(0, most)
                .list();
    }

    long unfinished(String organisation) {
        return count(
                "organisation = ?1 and state in ?2",
                organisation,
                List.of(ImportState.RECEIVING, ImportState.RECEIVED, ImportState.RUNNING));
    }

    Optional<ImportJob> withKey(String organisation, String key) {
        return find("organisation = ?1 and idempotencyKey = ?2", organisation, key)
                .firstResultOptional();
    }

    /** Of two requests with the same key at once, the second waits here for the first. */
    void holdKey(String organisation, String key) {
        lock("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", organisation + " " + key);
    }

    private void lock(String sql, Object name) {
        session.createNativeQuery(sql, String.class).setParameter("name", name).getResultList();
    }

    /** The oldest import that nobody works on, of an organisation that nobody works for. */
    Optional<ImportJob> next(Instant now) {
        lock("select cast(pg_advisory_xact_lock(:name) as text)", CLAIMING);
        return session.createNativeQuery("""
                        select job.* from import_job job
                        where job.state = 'RUNNING' and job.lease_until < :now
                            or job.state = 'RECEIVED' and not exists (
                                select from import_job other
                                where other.organisation = job.organisation and other.state = 'RUNNING')
                        order by job.id limit 1
                        for update of job skip locked
                        """, ImportJob.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    /** Those that are long over, and those whose sender never came to an end. */
    List<UUID> outdated(Instant received, Instant begun, int most) {
        return session.createSelectionQuery(
                        "select id from ImportJob where finishedAt is not null and receivedAt < :received"
                                + " or state = :receiving and receivedAt < :begun",
                        UUID.class)
                .setParameter("received", received)
                .setParameter("receiving", ImportState.RECEIVING)
                .setParameter("begun", begun)
                .setMaxResults(most)
                .getResultList();
    }
}
