package nl.stvda.voortgang.reports.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.AuditLog.Done;
import nl.stvda.voortgang.reports.audit.LoggedAction.Actor;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

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
        collected().add(new Done(action, by));
    }

    /** What is collected belongs to one transaction and goes with it. */
    private Collected collected() {
        if (transaction.getResource(Audit.class) instanceof Collected collected) {
            return collected;
        }
        var collected = new Collected();
        transaction.putResource(Audit.class, collected);
        // at the commit it is too late to begin with the database
        session.joinTransaction();
        // by the session, which calls back when it has written everything else and still has its connection: a
        // synchronization of the transaction
        // would come after it let that go
        session.unwrap(SessionImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback((BeforeCompletionCallback) _ -> log.append(collected.close()));
        return collected;
    }

    private static final class Collected {

        private final List<Done> actions = new ArrayList<>();
        private boolean isClosed;

        void add(Done done) {
            if (isClosed) {
                throw new IllegalStateException("The log of this transaction is written already");
            }
            actions.add(done);
        }

        List<Done> close() {
            isClosed = true;
            return actions;
        }
    }
}
