package nl.stvda.voortgang.conventions.condition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The ETag of a document without a revision: a digest of its bytes, strong because it is of exactly these bytes. */
final class ContentTag {

    /** Half of SHA-256 tells any two documents apart that will ever be here. */
    private static final int BYTES = 16;

    private ContentTag() {}

    static String of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"%s\""
                    .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
