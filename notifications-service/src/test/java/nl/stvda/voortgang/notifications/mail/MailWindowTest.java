package nl.stvda.voortgang.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailWindowTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:30:00Z");
    private static final Instant CLOSED_UNTIL = NOW.plus(Duration.ofMinutes(10));
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();

    private final MailWindow window = new MailWindow("a@example.org", "fnv");

    @Test
    void isOpenAtRest() {
        assertThat(window.nextOpening(NOW)).isEqualTo(NOW);
        assertThat(window.admits(FIRST, NOW)).isTrue();
    }

    @Test
    void opensForTheNextMailWhenTheTimeIsOverAndNoMomentEarlier() {
        window.close(FIRST, CLOSED_UNTIL);

        assertThat(window.admits(NEXT, CLOSED_UNTIL.minusMillis(1))).isFalse();
        assertThat(window.admits(NEXT, CLOSED_UNTIL)).isTrue();
        assertThat(window.nextOpening(NOW)).isEqualTo(CLOSED_UNTIL);
    }

    @Test
    void admitsTheMailThatClosedItAgain() {
        window.close(FIRST, CLOSED_UNTIL);

        assertThat(window.admits(FIRST, NOW)).isTrue();
    }

    @Test
    void collectsNothingMoreInAMailThatGoes() {
        window.collect(FIRST);

        window.close(FIRST, CLOSED_UNTIL);

        assertThat(window.collecting()).isNull();
    }

    @Test
    void goesOnCollectingWhileAnotherMailGoesAgain() {
        window.close(FIRST, CLOSED_UNTIL);
        window.collect(NEXT);

        window.close(FIRST, CLOSED_UNTIL);

        assertThat(window.collecting()).isEqualTo(NEXT);
    }
}
