package nl.stvda.voortgang.contract.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Lets the service under test verify tokens as it does in production, signature, audience and expiry included, with a
 * key pair that exists for this run only. A service's own tests sign with the other half.
 */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {

    private static final int KEY_BITS = 2_048;

    @Override
    public Map<String, String> start() {
        var pair = aKeyPair();
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "smallrye.jwt.sign.key",
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----");
    }

    /** A pair of keys that nobody else has. */
    public static KeyPair aKeyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }

    @Override
    public void stop() {
        // a key pair in memory needs no end
    }
}
