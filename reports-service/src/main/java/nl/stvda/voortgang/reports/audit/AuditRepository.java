package nl.stvda.voortgang.reports.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Appends to the log and reads it. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    private static final String LOCK_HEAD = "select cast(pg_advisory_xact_lock(hashtext('audit_entry')) as text)";

    /** The last entry; until the end of this transaction nobody else appends after it. */
    Optional<AuditEntry> lockHead() {
        getEntityManager().createNativeQuery(LOCK_HEAD, String.class).getResultList();
        // a statement of its own, so that it sees what was committed while this one waited
        return findAll(Sort.descending("position")).firstResultOptional();
    }

    /** In the order of the chain. */
    List<AuditEntry> after(long position, int limit) {
        return find("position > ?1", Sort.ascending("position"), position)
                .page(Page.ofSize(limit))
                .list();
    }

    List<AuditEntry> ofRound(String round, Set<String> actions, int most) {
        return find("round = ?1 and action in ?2", Sort.descending("position"), round, actions)
                .page(Page.ofSize(most))
                .list();
    }

    /** The newest first. */
    List<AuditEntry> newest(AuditFilter filter, int limit) {
        return find(filter.condition(), Sort.descending("position"), filter.parameters())
                .page(Page.ofSize(limit))
                .list();
    }
}
