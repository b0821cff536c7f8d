package nl.stvda.voortgang.reports.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The tokens of one session, found by the hash of the key that its browser holds. */
@Entity
class WebSession {

    @Id
    private String keyHash;

    private String idToken;
    private String accessToken;
    private @Nullable String refreshToken;
    private @Nullable Long accessTokenExpiresIn;
    private @Nullable String accessTokenScope;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    WebSession() {}

    WebSession(String keyHash, AuthorizationCodeTokens tokens, Instant expiresAt) {
        this.keyHash = keyHash;
        idToken = tokens.getIdToken();
        accessToken = tokens.getAccessToken();
        refreshToken = tokens.getRefreshToken();
        accessTokenExpiresIn = tokens.getAccessTokenExpiresIn();
        accessTokenScope = tokens.getAccessTokenScope();
        this.expiresAt = expiresAt;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    AuthorizationCodeTokens tokens() {
        return new AuthorizationCodeTokens(idToken, accessToken, refreshToken, accessTokenExpiresIn, accessTokenScope);
    }
}
