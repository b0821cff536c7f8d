package nl.stvda.voortgang.reports.dashboard.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.oidc.AuthorizationCodeTokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a session, as the realm answers with them and as they are kept. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SessionTokens(
        @JsonProperty("id_token") @Nullable String idToken,
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @JsonProperty("expires_in") @Nullable Long expiresIn,
        @JsonProperty("scope") @Nullable String scope) {

    static SessionTokens of(AuthorizationCodeTokens tokens) {
        return new SessionTokens(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope());
    }

    /** These after a renewal: what the answer leaves out stays as it was (RFC 6749, section 6). */
    SessionTokens renewedBy(SessionTokens answer) {
        return new SessionTokens(
                answer.idToken == null ? idToken : answer.idToken,
                answer.accessToken,
                answer.refreshToken == null ? refreshToken : answer.refreshToken,
                answer.expiresIn,
                answer.scope == null ? scope : answer.scope);
    }

    AuthorizationCodeTokens forQuarkus() {
        return new AuthorizationCodeTokens(idToken, accessToken, refreshToken, expiresIn, scope);
    }
}
