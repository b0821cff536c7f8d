package nl.stvda.voortgang.reports.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.AuditLog.Done;
import nl.stvda.voortgang.reports.audit.LoggedAction.Actor;
import org.hibernate.Session;

/**
 * Where a use case tells what the caller did. Entries are chained when the transaction is about to commit: whoever
 * appends holds the end of the log until then, and others wait.
 */
@ApplicationScoped
public class Audit {

    private final AuditLog log;
    private final Caller caller;
    private final TransactionSynchronizationRegistry transaction;
    private final Session session;

    Audit(AuditLog log, Caller caller, TransactionSynchronizationRegistry transaction, Session session) {
        this.log = log;
        this.session = session;
        this.caller = caller;
        this.transaction = transaction;
    }

    /** Joins the caller's transaction and fails without one: nothing is done unlogged, nothing logged undone. */
    @Transactional(TxType.MANDATORY)
    public void record(Action action) {
        var by =
                new Actor(caller.name(), caller.subject(), caller.organisation().orElse(null));
        actions().add(new Done(action, by));
    }

    private List<Done> actions() {
        if (transaction.getResource(Audit.class) instanceof Collected(var actions)) {
            return actions;
        }
        // at the commit it is too late to begin with the database
        session.joinTransaction();
        var collected = new Collected(new ArrayList<>());
        transaction.putResource(Audit.class, collected);
        transaction.registerInterposedSynchronization(new AppendBeforeCommit(collected.actions()));
        return collected.actions();
    }

    private record Collected(List<Done> actions) {}

    /** What is collected belongs to one transaction and goes with it. */
    private final class AppendBeforeCommit implements Synchronization {

        private final List<Done> actions;

        AppendBeforeCommit(List<Done> actions) {
            this.actions = actions;
        }

        @Override
        public void beforeCompletion() {
            log.append(actions);
        }

        @Override
        public void afterCompletion(int status) {
            // the rows stand or fall with the transaction
        }
    }
}
