package nl.stvda.voortgang.reports.dashboard.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the tokens of sessions. */
@ApplicationScoped
@Transactional
class WebSessions implements PanacheRepositoryBase<WebSession, String> {

    private static final int KEY_BYTES = 32;

    /**
     * Tokens with less than this to live may expire before the request has been checked. Quarkus would then renew them a
     * second time by itself, for which the realm ends the session.
     */
    private static final Duration TIME_TO_BE_CHECKED = Duration.ofSeconds(2);

    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json;
    private final SessionConfig config;
    private final Clock clock;

    WebSessions(ObjectMapper json, SessionConfig config, Clock clock) {
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /** Opens a session; answers the key for the browser. */
    String open(SessionTokens tokens) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        var end = now.plus(config.longest());
        persist(new WebSession(hash(key), subjectOf(tokens), seal(key, tokens), endOf(tokens, now, end), end));
        return key;
    }

    Optional<SessionTokens> tokens(String key) {
        return findByIdOptional(hash(key))
                .filter(session -> !session.isOver(clock.instant()))
                .flatMap(session -> unseal(key, session.tokens()));
    }

    /** Whose session it is or was; empty where it is not known any more. */
    Optional<String> person(String key) {
        return findByIdOptional(hash(key)).flatMap(WebSession::person);
    }

    /** Forgets a session that its person ends; one that is over already is remembered for a while. */
    void close(String key) {
        var session = findById(hash(key));
        if (session != null && !session.isOver(clock.instant())) {
            delete(session);
        }
    }

    /** What a request has to do before it may use the tokens; {@link TokenState.Due} is answered to one request only. */
    TokenState state(String key) {
        var now = clock.instant();
        var session = findById(hash(key));
        if (session == null || session.isOver(now) || session.isUsableAt(now.plus(config.renewAhead()))) {
            return new TokenState.Usable();
        }
        var usable = session.isUsableAt(now.plus(TIME_TO_BE_CHECKED));
        return claimRenewal(hash(key), now)
                .flatMap(tokens -> unseal(key, tokens))
                .<TokenState>map(tokens -> new TokenState.Due(tokens, usable))
                .orElseGet(() -> usable ? new TokenState.Usable() : new TokenState.BeingRenewed());
    }

    /** One statement, so that of several requests one gets the tokens, also when they meet different instances. */
    private Optional<byte[]> claimRenewal(String keyHash, Instant now) {
        return getSession()
                .createNativeQuery("""
                        update web_session set renewal_until = :until
                        where key_hash = :key and tokens_expire_at <= :soon
                            and (renewal_until is null or renewal_until <= :now)
                        returning tokens
                        """, byte[].class)
                .setParameter("until", now.plus(config.renewalTimeout()))
                .setParameter("key", keyHash)
                .setParameter("soon", now.plus(config.renewAhead()))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the tokens that came for the old ones, for all who wait. */
    void renew(String key, SessionTokens tokens) {
        findByIdOptional(hash(key))
                .ifPresent(session ->
                        session.renew(seal(key, tokens), endOf(tokens, clock.instant(), session.expiresAt())));
    }

    /** Ends a session whose tokens cannot be renewed, unless it has others by now. */
    void end(String key, SessionTokens refused) {
        findByIdOptional(hash(key), LockModeType.PESSIMISTIC_WRITE)
                .filter(session ->
                        unseal(key, session.tokens()).filter(refused::equals).isPresent())
                .ifPresent(session -> session.end(clock.instant()));
    }

    /** Tokens that do not say how long they live, or cannot be renewed, are used until they are refused. */
    private static Instant endOf(SessionTokens tokens, Instant now, Instant endOfSession) {
        return tokens.expiresIn() == null || tokens.refreshToken() == null
                ? endOfSession
                : now.plusSeconds(tokens.expiresIn());
    }

    private byte[] seal(String key, SessionTokens tokens) {
        try {
            return SealKey.ofSession(key).seal(json.writeValueAsBytes(tokens));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("Tokens cannot be written", impossible);
        }
    }

    private Optional<SessionTokens> unseal(String key, byte[] sealed) {
        return SealKey.ofSession(key).open(sealed).map(this::read);
    }

    private SessionTokens read(byte[] tokens) {
        try {
            return json.readValue(tokens, SessionTokens.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was written here cannot be read", impossible);
        }
    }

    private static @Nullable String subjectOf(SessionTokens tokens) {
        var claims = tokens.idToken() == null ? null : OidcCommonUtils.decodeJwtContent(tokens.idToken());
        return claims == null ? null : claims.getString("sub");
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
