package nl.stvda.voortgang.notifications.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Finds windows, and lets one transaction at a time look at each. */
@ApplicationScoped
class MailWindows {

    private final EntityManager entityManager;

    MailWindows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The window, locked until the caller's transaction ends: what is collected and what is sent never miss each other. */
    @Transactional(MANDATORY)
    MailWindow lock(String recipient, String organisation) {
        entityManager
                .createNativeQuery("""
                        insert into mail_window (recipient, organisation) values (:recipient, :organisation)
                        on conflict do nothing""")
                .setParameter("recipient", recipient)
                .setParameter("organisation", organisation)
                .executeUpdate();
        return entityManager.find(
                MailWindow.class, new MailWindow.Key(recipient, organisation), LockModeType.PESSIMISTIC_WRITE);
    }
}
