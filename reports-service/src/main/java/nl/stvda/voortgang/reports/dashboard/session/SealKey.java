package nl.stvda.voortgang.reports.dashboard.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key that the browser keeps and this service does not: what it seals can be read with the help of that browser only. */
public final class SealKey {

    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private SealKey(byte[] key) {
        this.key = key;
    }

    public static SealKey create() {
        return new SealKey(random(BYTES));
    }

    /** The key as it came from a browser, if it can be one. */
    public static Optional<SealKey> of(String encoded) {
        try {
            var bytes = Base64.getUrlDecoder().decode(encoded);
            return bytes.length == BYTES ? Optional.of(new SealKey(bytes)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The key for the tokens of a session, which follows from the key of the session. */
    static SealKey ofSession(String sessionKey) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sessionKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SealKey(mac.doFinal("tokens".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    public byte[] seal(byte[] content) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has AES-GCM", impossible);
        }
    }

    /** What was sealed; empty where it was with another key. */
    public Optional<byte[]> open(byte[] sealed) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException wrongKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
