package nl.stvda.voortgang.initiatives.credential;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CredentialRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final CredentialRepository credentials;
    private final String clientId = "fnv-" + UUID.randomUUID();

    CredentialRepositoryTest(CredentialRepository credentials) {
        this.credentials = credentials;
    }

    private @Nullable Instant usedAt(Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> credentials.noteUse(
                        new Use(clientId, "fnv", List.of("initiatives:read"), at), at.minus(Duration.ofMinutes(1))));
        return QuarkusTransaction.requiringNew()
                .call(() -> credentials.findById(clientId).response().lastUsedAt());
    }

    @Test
    void writesAUseAtMostOnceAMinuteWhicheverNodeAsks() {
        var first = usedAt(NOON);
        var soonAfter = usedAt(NOON.plusSeconds(59));
        var aMinuteLater = usedAt(NOON.plusSeconds(61));

        assertThat(first).isEqualTo(NOON);
        assertThat(soonAfter).isEqualTo(NOON);
        assertThat(aMinuteLater).isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    void bringsNoRevokedCredentialBackToLife() {
        usedAt(NOON);
        QuarkusTransaction.requiringNew()
                .run(() -> credentials.findById(clientId).revoke(NOON.plusSeconds(10), "someone"));

        usedAt(NOON.plusSeconds(90));

        assertThat(QuarkusTransaction.requiringNew().call(credentials::refused)).contains(clientId);
    }

    @Test
    void letsPostsPassWhileTheOrganisationIsLocked() {
        // the first request of all takes seconds
        anInitiative().postedBy("fnv");

        QuarkusTransaction.requiringNew().run(() -> {
            credentials.lockAndCountLive("fnv");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> anInitiative().postedBy("fnv"));
        });
    }

    @Test
    void forgetsWhatWasRevokedBeforeTheRetentionButNotWhatKeycloakMayStillHave() {
        usedAt(NOON);
        QuarkusTransaction.requiringNew()
                .run(() -> credentials.findById(clientId).revoke(NOON.plusSeconds(10), "someone"));

        sweepAt(NOON.plusSeconds(11));
        assertThat(isKnown()).as("Keycloak may still have it").isTrue();

        QuarkusTransaction.requiringNew()
                .run(() -> credentials.findById(clientId).isGone());
        sweepAt(NOON.plusSeconds(10));
        assertThat(isKnown()).as("it is not older than the retention").isTrue();

        sweepAt(NOON.plusSeconds(11));
        assertThat(isKnown()).isFalse();
    }

    private void sweepAt(Instant moment) {
        QuarkusTransaction.requiringNew().run(() -> credentials.removeRevokedBefore(moment, 1_000));
    }

    private boolean isKnown() {
        return QuarkusTransaction.requiringNew()
                .call(() -> credentials.findByIdOptional(clientId).isPresent());
    }
}
