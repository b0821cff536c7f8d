package nl.stvda.voortgang.reports.dashboard.form;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a request comes from a page that we made for this session. It follows from the key of the session, which
 * scripts and other sites cannot read, so nothing has to be stored, and it is good for as long as the key.
 */
public final class FormToken {

    /** The field of a form that holds it. */
    public static final String FIELD = "form-token";

    /** The header in which a script sends it. */
    static final String HEADER = "X-Form-Token";

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "a form of this session".getBytes(StandardCharsets.UTF_8);

    private FormToken() {}

    /** The token for forms of the session with this key. */
    public static String of(String sessionKey) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(sessionKey.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    static boolean isRight(@Nullable String token, String sessionKey) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(sessionKey).getBytes(StandardCharsets.UTF_8));
    }
}
