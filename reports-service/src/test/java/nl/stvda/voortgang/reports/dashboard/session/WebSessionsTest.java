package nl.stvda.voortgang.reports.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class WebSessionsTest {

    @Inject
    WebSessions sessions;

    @Inject
    WebSessionSweep sweep;

    @Inject
    SessionConfig config;

    @Inject
    Clock clock;

    @Inject
    EntityManager entityManager;

    @Test
    void givesTheTokensForTheKeyOnly() {
        var key = sessions.open(tokens());

        var found = sessions.tokens(key);

        assertThat(found).get().extracting(SessionTokens::accessToken).isEqualTo("access");
        assertThat(sessions.tokens(key + "x")).isEmpty();
    }

    @Test
    void keepsNoKeyThatCouldBeUsed() {
        var key = sessions.open(tokens());

        var stored = entityManager
                .createNativeQuery("select count(*) from web_session where key_hash = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();

        assertThat(stored).isEqualTo(0L);
        assertThat(key).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void endsWithSigningOut() {
        var key = sessions.open(tokens());

        sessions.close(key);

        assertThat(sessions.tokens(key)).isEmpty();
    }

    @Test
    void endsWhenItsTimeIsOver() {
        var key = sessions.open(tokens());

        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("update web_session set expires_at = now() - interval '1 second'")
                        .executeUpdate());

        assertThat(sessions.tokens(key)).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyComesBackToItAnyMore() {
        var key = sessions.open(tokensOf("anneke"));
        var end = clock.instant().plus(config.longest()).plus(config.remembered());

        sweep.remove(end.minusSeconds(60), 1_000);

        assertThat(isStored(key)).isTrue();

        sweep.remove(end.plusSeconds(60), 1_000);

        assertThat(isStored(key)).isFalse();
    }

    private boolean isStored(String key) {
        return sessions.person(key).isPresent();
    }

    private static SessionTokens tokensOf(String subject) {
        var claims = "{\"sub\": \"%s\"}".formatted(subject).getBytes(StandardCharsets.UTF_8);
        var idToken = "e30.%s.e30".formatted(Base64.getUrlEncoder().encodeToString(claims));
        return new SessionTokens(idToken, "access", "refresh", 300L, "openid");
    }

    private static SessionTokens tokens() {
        return new SessionTokens("id", "access", "refresh", 300L, "openid");
    }
}
