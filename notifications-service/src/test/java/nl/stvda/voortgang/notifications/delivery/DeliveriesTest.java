package nl.stvda.voortgang.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class DeliveriesTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:30:00Z");

    @Inject
    Deliveries deliveries;

    @Inject
    EntityManager entityManager;

    @Test
    void leavesNeitherDeliveryNorAttemptWhenItsCauseIsRolledBack() {
        var alert = UUID.randomUUID();
        QuarkusTransaction.begin();
        insertAlert(alert);
        var delivery = deliveries.plan("mail", "a@example.org", alert, 1, NOW);
        entityManager.flush();
        assertThat(attempts(delivery)).isOne();

        QuarkusTransaction.rollback();

        var left = QuarkusTransaction.requiringNew().call(() -> attempts(delivery));
        assertThat(left).isZero();
    }

    @Test
    void refusesADeliveryWithoutACause() {
        assertThatThrownBy(() -> deliveries.plan("mail", "a@example.org", UUID.randomUUID(), 1, NOW))
                .isInstanceOf(TransactionalException.class);
    }

    private void insertAlert(UUID id) {
        entityManager.createNativeQuery("""
                        insert into alert (id, type, note, occurred_at)
                        values (:id, 'DELIVERY_PROBLEM', '{"nl": "x", "en": "x"}', now())""").setParameter("id", id).executeUpdate();
    }

    private long attempts(UUID delivery) {
        return (Long) entityManager
                .createNativeQuery("select count(*) from scheduled_tasks where task_instance = :id", Long.class)
                .setParameter("id", delivery.toString())
                .getSingleResult();
    }
}
