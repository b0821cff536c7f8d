package nl.stvda.voortgang.initiatives.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Inject
    Session session;

    @Inject
    @Any
    Instance<Sweep> sweeps;

    @ConfigProperty(name = "voortgang.outbox.retention")
    Duration retention;

    private static OutboxEvent anEventAbout(String id) {
        return new OutboxEvent("thing", id, "nl.stvda.thing.happened.v1", Map.of("name", "thing"));
    }

    private static String anId() {
        return UUID.randomUUID().toString();
    }

    @Test
    void freezesThePayload() {
        var id = anId();

        QuarkusTransaction.requiringNew().run(() -> outbox.append(anEventAbout(id)));

        assertThat(rows.about(id)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo("nl.stvda.thing.happened.v1");
            assertThat(row.source()).isEqualTo("/initiatives-service");
            assertThat(row.payload()).isEqualTo("{\"name\":\"thing\"}");
            assertThat(Instant.parse(row.time())).isBeforeOrEqualTo(Instant.now());
        });
    }

    @Test
    void keepsTheOrderOfWhatIsAppendedInOneMillisecond() {
        var id = anId();
        var types = IntStream.range(0, 50)
                .mapToObj("nl.stvda.thing.happened.v%d"::formatted)
                .toList();

        QuarkusTransaction.requiringNew()
                .run(() -> types.forEach(type -> outbox.append(new OutboxEvent("thing", id, type, Map.of()))));

        assertThat(rows.about(id)).extracting(OutboxRows.Row::type).containsExactlyElementsOf(types);
    }

    @Test
    void refusesAnEventWithoutATransaction() {
        var id = anId();

        assertThatThrownBy(() -> outbox.append(anEventAbout(id))).isInstanceOf(TransactionalException.class);

        assertThat(rows.about(id)).isEmpty();
    }

    @Test
    void forgetsTheEventOfATransactionThatFails() {
        var id = anId();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(anEventAbout(id));
                    session.flush();
                    throw new IllegalStateException("the business failed");
                }))
                .hasMessageContaining("the business failed");

        assertThat(rows.about(id)).isEmpty();
    }

    @Test
    void sweepsOnlyWhatIsOlderThanTheRetention() {
        var old = anId();
        var young = anId();
        var now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(anEventAbout(old)));
        QuarkusTransaction.requiringNew().run(() -> outbox.append(anEventAbout(young)));
        age(old, now.minus(retention).minus(Duration.ofMinutes(1)));
        age(young, now.minus(retention).plus(Duration.ofMinutes(1)));

        QuarkusTransaction.requiringNew().run(() -> sweepOfTheOutbox().remove(now, 1_000_000));

        assertThat(rows.about(old)).isEmpty();
        assertThat(rows.about(young)).hasSize(1);
    }

    private Sweep sweepOfTheOutbox() {
        return sweeps.stream()
                .filter(sweep -> sweep.name().equals("outbox"))
                .findFirst()
                .orElseThrow();
    }

    private void age(String id, Instant createdAt) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update outbox set created_at = :createdAt where aggregate_id = :id")
                        .setParameter("createdAt", createdAt)
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
