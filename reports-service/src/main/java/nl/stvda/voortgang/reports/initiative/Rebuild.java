package nl.stvda.voortgang.reports.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** How far initiatives are told again after an operator had the projection dropped. */
@ApplicationScoped
public class Rebuild {

    private final Session session;

    Rebuild(Session session) {
        this.session = session;
    }

    /** How many initiatives that were known are not there again yet, or not at the revision that was known. */
    @Transactional
    public long awaited() {
        return session.createNativeQuery("select count(*) from still_awaited", Long.class)
                .getSingleResult();
    }
}
