package nl.stvda.voortgang.reports.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.oidc.AuthorizationCodeTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps the tokens of sessions. */
@ApplicationScoped
@Transactional
class WebSessions implements PanacheRepositoryBase<WebSession, String> {

    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SessionConfig config;
    private final Clock clock;

    WebSessions(SessionConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Opens a session; answers the key for the browser. */
    String open(AuthorizationCodeTokens tokens) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        delete("expiresAt <= ?1", now);
        persist(new WebSession(hash(key), tokens, now.plus(config.longest())));
        return key;
    }

    Optional<AuthorizationCodeTokens> tokens(String key) {
        return findByIdOptional(hash(key))
                .filter(session -> !session.isOver(clock.instant()))
                .map(WebSession::tokens);
    }

    void close(String key) {
        deleteById(hash(key));
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
