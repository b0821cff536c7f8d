package nl.stvda.voortgang.initiatives.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests are the same: method, address with its query, and every byte of the body. */
final class RequestFingerprint {

    private RequestFingerprint() {}

    static String of(ContainerRequestContext request, byte[] body) {
        try {
            var uri = request.getUriInfo().getRequestUri();
            var line = "%s %s?%s\n".formatted(request.getMethod(), uri.getRawPath(), uri.getRawQuery());
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
