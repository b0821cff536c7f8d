package nl.stvda.voortgang.reports.dashboard.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import org.hibernate.Session;

/** Removes forms that nobody came back for in time. */
@ApplicationScoped
@Transactional
class UnsentFormSweep implements Sweep {

    private final Session session;

    UnsentFormSweep(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "unsent-forms";
    }

    @Override
    public int remove(Instant now, int most) {
        return session.createNativeMutationQuery("""
                        delete from unsent_form where id = any(array(
                            select id from unsent_form
                            where expires_at <= :now limit :most for update skip locked
                        ))""")
                .setParameter("now", now)
                .setParameter("most", most)
                .executeUpdate();
    }
}
