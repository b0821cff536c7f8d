package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

/** Several queries see the same commit, so that what is read has the version that it says it has. */
@ApplicationScoped
class OneMoment {

    private final Session session;

    OneMoment(Session session) {
        this.session = session;
    }

    /** To be called before anything else in the transaction. */
    @Transactional(TxType.MANDATORY)
    void begin() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
