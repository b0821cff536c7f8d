package nl.stvda.voortgang.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A mail as its reader sees it; {@code text} or {@code html} is empty when the mail has no such part. */
public record Mail(
        int id, String messageId, String from, List<String> to, String subject, String date, String text, String html) {

    static Mail of(int id, MimeMessage message) {
        try {
            return new Mail(
                    id,
                    Optional.ofNullable(message.getMessageID()).orElse(""),
                    addresses(message.getFrom()).findFirst().orElse(""),
                    addresses(message.getAllRecipients()).toList(),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    String.join(
                            "",
                            Optional.ofNullable(message.getHeader("Date"))
                                    .map(Arrays::asList)
                                    .orElse(List.of())),
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (MessagingException failure) {
            throw new UncheckedIOException(new IOException(failure));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> addresses(jakarta.mail.Address @org.jspecify.annotations.Nullable [] addresses) {
        return addresses == null ? Stream.of() : Arrays.stream(addresses).map(Object::toString);
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var inner : parts(parts)) {
                var found = content(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static List<BodyPart> parts(Multipart multipart) throws MessagingException {
        var parts = new ArrayList<BodyPart>();
        for (var index = 0; index < multipart.getCount(); index++) {
            parts.add(multipart.getBodyPart(index));
        }
        return parts;
    }
}
