package nl.stvda.voortgang.reports.dashboard.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import org.hibernate.Session;

/** Removes sessions that ended so long ago that nobody comes back with a form from them. */
@ApplicationScoped
@Transactional
class WebSessionSweep implements Sweep {

    private final Session session;
    private final SessionConfig config;

    WebSessionSweep(Session session, SessionConfig config) {
        this.session = session;
        this.config = config;
    }

    @Override
    public String name() {
        return "web-sessions";
    }

    @Override
    public int remove(Instant now, int most) {
        return session.createNativeMutationQuery("""
                        delete from web_session where key_hash = any(array(
                            select key_hash from web_session
                            where expires_at <= :before limit :most for update skip locked
                        ))""")
                .setParameter("before", now.minus(config.remembered()))
                .setParameter("most", most)
                .executeUpdate();
    }
}
