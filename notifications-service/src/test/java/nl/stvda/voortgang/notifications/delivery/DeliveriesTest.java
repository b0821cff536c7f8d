package nl.stvda.voortgang.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class DeliveriesTest {

    private static final MailContent CONTENT = new MailContent("subject", "text", "<p>html</p>");

    @Inject
    Deliveries deliveries;

    @Inject
    EntityManager entityManager;

    @Test
    void leavesNeitherMailNorAttemptWhenItsCauseIsRolledBack() {
        var alert = UUID.randomUUID();
        QuarkusTransaction.begin();
        insertAlert(alert);
        deliveries.toSecretariat(alert, CONTENT);
        entityManager.flush();
        var delivery = entityManager
                .createQuery("select d.id from Delivery d where d.alert = :alert", UUID.class)
                .setParameter("alert", alert)
                .getSingleResult();
        assertThat(attempts(delivery)).isOne();

        QuarkusTransaction.rollback();

        var left = QuarkusTransaction.requiringNew().call(() -> attempts(delivery));
        assertThat(left).isZero();
    }

    @Test
    void refusesMailWithoutACause() {
        assertThatThrownBy(() -> deliveries.toSecretariat(UUID.randomUUID(), CONTENT))
                .isInstanceOf(TransactionalException.class);
    }

    private void insertAlert(UUID id) {
        entityManager.createNativeQuery("""
                        insert into alert (id, type, note_nl, note_en, occurred_at)
                        values (:id, 'DELIVERY_PROBLEM', 'x', 'x', now())""").setParameter("id", id).executeUpdate();
    }

    private long attempts(UUID delivery) {
        return (Long) entityManager
                .createNativeQuery("select count(*) from scheduled_tasks where task_instance = :id", Long.class)
                .setParameter("id", delivery.toString())
                .getSingleResult();
    }
}
