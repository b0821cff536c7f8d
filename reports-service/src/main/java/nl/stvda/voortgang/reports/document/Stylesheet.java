package nl.stvda.voortgang.reports.document;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** How the document looks; it travels inside the document, and the browser may use this one only. */
final class Stylesheet {

    private static final String CSS = read();

    private Stylesheet() {}

    static RawString css() {
        return new RawString(CSS);
    }

    /** A policy for browsers: this stylesheet, links to click, and nothing else. */
    static String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(hash());
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static String read() {
        try (var css = Stylesheet.class.getResourceAsStream("/report.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The stylesheet of the report cannot be read", unreadable);
        }
    }
}
