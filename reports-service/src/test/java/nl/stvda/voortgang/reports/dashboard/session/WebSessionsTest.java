package nl.stvda.voortgang.reports.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    private static SessionTokens tokens() {
        return new SessionTokens("id", "access", "refresh", 300L, "openid");
    }
}
