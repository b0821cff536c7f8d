package nl.stvda.voortgang.initiatives.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class IdempotencySweepTest {

    @Inject
    StoredAnswers answers;

    @Inject
    IdempotencyRows rows;

    @Inject
    IdempotencyConfig config;

    @Inject
    Session session;

    @Inject
    Clock clock;

    private String anAnswerOfAge(Duration age) {
        var key = UUID.randomUUID().toString();
        var answer = new StoredAnswer("print", 201, Map.of(), new byte[0]);
        QuarkusTransaction.requiringNew().run(() -> answers.keep(new IdempotencyKey("organisation:fnv", key), answer));
        rows.age(key, age);
        return key;
    }

    @Test
    void removesOnlyWhatIsOlderThanTheRetention() {
        var old = anAnswerOfAge(config.retention().plusMinutes(1));
        var young = anAnswerOfAge(config.retention().minusMinutes(1));

        QuarkusTransaction.requiringNew()
                .run(() -> new IdempotencySweep(session, config).remove(clock.instant(), 1_000_000));

        assertThat(rows.count(old)).isZero();
        assertThat(rows.count(young)).isOne();
        assertThat(config.retention()).isEqualTo(Duration.ofDays(7));
    }
}
