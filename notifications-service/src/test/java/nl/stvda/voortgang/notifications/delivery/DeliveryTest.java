package nl.stvda.voortgang.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:30:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));
    private static final int MOST_ATTEMPTS = 3;

    private final Delivery delivery =
            new Delivery(UUID.randomUUID(), "mail", "a@example.org", UUID.randomUUID(), 1, NOW, NOW);

    @Test
    void waitsForItsNextAttemptAfterAFailureThatPasses() {
        delivery.failed(new Failure(Failure.Kind.REFUSED_FOR_NOW, "450 later"), LATER, MOST_ATTEMPTS);

        assertThat(delivery.isPending()).isTrue();
        assertThat(delivery.nextAttemptAt()).isEqualTo(LATER);
        assertThat(delivery.lastFailure()).isEqualTo(new Failure(Failure.Kind.REFUSED_FOR_NOW, "450 later"));
    }

    @Test
    void isGivenUpAfterTheLastAttempt() {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            assertThat(delivery.isDead()).isFalse();
            delivery.failed(new Failure(Failure.Kind.UNREACHABLE, null), LATER, MOST_ATTEMPTS);
        }

        assertThat(delivery.isDead()).isTrue();
        assertThat(delivery.nextAttemptAt()).isNull();
    }

    @Test
    void isGivenUpAtOnceWhenRefusedForGood() {
        delivery.failed(new Failure(Failure.Kind.REFUSED, "550 no"), LATER, MOST_ATTEMPTS);

        assertThat(delivery.isDead()).isTrue();
    }

    @Test
    void keepsWhyItFailedBeforeItWasSent() {
        delivery.failed(new Failure(Failure.Kind.UNREACHABLE, null), LATER, MOST_ATTEMPTS);

        delivery.sent(LATER);

        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.attempts()).isEqualTo(2);
        assertThat(delivery.sentAt()).isEqualTo(LATER);
    }

    @Test
    void countsNoAttemptWhenItIsNotItsTurn() {
        delivery.postponed(LATER);

        assertThat(delivery.isPending()).isTrue();
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.nextAttemptAt()).isEqualTo(LATER);
    }
}
