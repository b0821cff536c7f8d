package nl.stvda.voortgang.conventions.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a document that needs nothing else.
 *
 * @param css as it stands between the tags, to the letter
 */
public record InlineStyle(String css) {

    /** What the browser is told to allow: this style, links to click, and nothing else. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(hash());
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
