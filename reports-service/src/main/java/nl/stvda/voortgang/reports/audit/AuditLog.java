package nl.stvda.voortgang.reports.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.reports.audit.AuditEntry.Line;
import nl.stvda.voortgang.reports.audit.LoggedAction.Actor;
import nl.stvda.voortgang.reports.canonical.CanonicalJson;
import org.hibernate.Session;

/** The chain itself: each entry is hashed together with the hash before it. */
@ApplicationScoped
@Transactional
public class AuditLog {

    private final AuditRepository repository;
    private final CanonicalJson json;
    private final Session session;
    private final Clock clock;

    AuditLog(AuditRepository repository, CanonicalJson json, Session session, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.session = session;
        this.clock = clock;
    }

    /**
     * Chains these to the end of the log, in their order. To be called when all that the actions changed is written, so that nobody waits for the
     * head longer than for these inserts.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(List<Done> actions) {
        var head = repository.lockHead();
        var position = head.map(AuditEntry::position).orElse(0L);
        var hash = head.map(AuditEntry::hash).orElse(AuditChain.NOTHING_BEFORE);
        for (var done : actions) {
            position++;
            var logged = logged(done, position);
            var entry = new AuditEntry(logged, json.of(logged), hash);
            hash = entry.hash();
            repository.persist(entry);
        }
        session.flush();
    }

    private LoggedAction logged(Done done, long position) {
        var action = done.action();
        return new LoggedAction(
                position,
                clock.instant(),
                done.by(),
                action.name(),
                action.round(),
                action.subject(),
                action.details());
    }

    /** Some of the chain, from after this position on. */
    List<Line> after(long position, int limit) {
        return repository.after(position, limit).stream().map(AuditEntry::line).toList();
    }

    /** A page of the log, the newest entry first. */
    public Page<AuditEntryResponse> page(AuditFilter filter) {
        var limit = filter.page().limit();
        return Page.of(repository.newest(filter, limit + 1), limit, AuditEntry::position)
                .map(AuditEntry::line)
                .map(line -> new AuditEntryResponse(line.hash(), json.read(line.entry(), LoggedAction.class)));
    }

    /** What was done, and by whom. */
    record Done(Action action, Actor by) {}
}
