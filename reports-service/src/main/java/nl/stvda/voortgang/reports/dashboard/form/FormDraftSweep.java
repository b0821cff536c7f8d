package nl.stvda.voortgang.reports.dashboard.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import org.hibernate.Session;

/** Removes what nobody went on typing for a long time. */
@ApplicationScoped
@Transactional
class FormDraftSweep implements Sweep {

    private final Session session;
    private final FormConfig config;

    FormDraftSweep(Session session, FormConfig config) {
        this.session = session;
        this.config = config;
    }

    @Override
    public String name() {
        return "form-drafts";
    }

    @Override
    public int remove(Instant now, int most) {
        return session.createNativeMutationQuery("""
                        with old as materialized (
                            select person, page from form_draft
                            where kept_at <= :before limit :most for update skip locked
                        )
                        delete from form_draft using old
                        where form_draft.person = old.person and form_draft.page = old.page""")
                .setParameter("before", now.minus(config.draftKept()))
                .setParameter("most", most)
                .executeUpdate();
    }
}
