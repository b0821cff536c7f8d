package nl.stvda.voortgang.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.inbox.AlertGroupResponse;
import nl.stvda.voortgang.notifications.inbox.AlertResponse;
import nl.stvda.voortgang.notifications.inbox.PositionedAlert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupPaceTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:30:00Z");
    private static final UUID GROUP = UUID.randomUUID();

    private final GroupPace pace = new GroupPace(Duration.ofSeconds(1));

    @Test
    void sendsAFewOfAnImportOfThousandsAndItsNewestLast() {
        var sent = new ArrayList<PositionedAlert>();
        for (var position = 1; position <= 10_000; position++) {
            sent.addAll(pace.next(List.of(alert(position, GROUP)), NOW.plusMillis(position)));
        }
        sent.addAll(pace.next(List.of(), NOW.plusSeconds(11)));

        assertThat(sent).hasSizeBetween(2, 12);
        assertThat(sent.getFirst().position()).isEqualTo(1);
        assertThat(sent.getLast().position()).isEqualTo(10_000);
    }

    @Test
    void holdsBackNoAlertThatCameByItselfAndKeepsTheOrder() {
        pace.next(List.of(alert(1, GROUP)), NOW);

        var sent = pace.next(List.of(alert(2, GROUP), alert(3, null), alert(4, GROUP)), NOW.plusMillis(1));

        assertThat(sent).extracting(PositionedAlert::position).containsExactly(2L, 3L);
        assertThat(pace.next(List.of(), NOW.plusMillis(999))).isEmpty();
        assertThat(pace.next(List.of(), NOW.plusMillis(1_001)))
                .extracting(PositionedAlert::position)
                .containsExactly(4L);
    }

    private static PositionedAlert alert(long position, @Nullable UUID group) {
        return new PositionedAlert(
                position,
                new AlertResponse(
                        UUID.randomUUID(),
                        AlertType.INITIATIVE_SUBMITTED,
                        "fnv",
                        "FNV",
                        null,
                        null,
                        null,
                        LocalizedText.of("nl", "nl", "en", "en"),
                        null,
                        NOW,
                        group == null
                                ? null
                                : new AlertGroupResponse(
                                        group, LocalizedText.of("nl", "nl", "en", "en"), 1, null, List.of(), NOW, NOW),
                        false));
    }
}
