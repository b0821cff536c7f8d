package nl.stvda.voortgang.notifications.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<Mail, UUID> {

    private final Session session;

    MailRepository(Session session) {
        this.session = session;
    }

    /** Adds alerts to what a mail will tell. */
    void add(UUID delivery, List<UUID> alerts) {
        session.flush();
        session.createNativeMutationQuery("""
                        insert into mail_alert (delivery, alert)
                        select :delivery, cast(alert as uuid) from unnest(:alerts) as alert""")
                .setParameter("delivery", delivery)
                .setParameter("alerts", alerts.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    List<UUID> alerts(UUID delivery) {
        return session.createNativeQuery("select alert from mail_alert where delivery = :delivery", UUID.class)
                .setParameter("delivery", delivery)
                .getResultList();
    }
}
