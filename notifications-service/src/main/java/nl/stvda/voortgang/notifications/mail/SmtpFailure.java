package nl.stvda.voortgang.notifications.mail;

import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.stream.Stream;
import nl.stvda.voortgang.notifications.delivery.Failure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Tells from what the mail library threw why an attempt failed. */
final class SmtpFailure {

    /** Trying again gives the same answer (RFC 5321, 4.2.1). */
    private static final int FIRST_PERMANENT_CODE = 500;

    /** Signing in failed (RFC 4954): our settings are wrong, the mail itself was not judged. */
    private static final Set<Integer> SIGN_IN_CODES = Set.of(530, 534, 535, 538);

    private static final int DEEPEST_CAUSE = 20;
    private static final int LONGEST_REPLY = 500;

    private SmtpFailure() {}

    static Failure of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(DEEPEST_CAUSE)
                .<Failure>mapMulti((cause, recognised) -> {
                    switch (cause) {
                        case AuthenticationFailedException refused -> recognised.accept(signIn(refused));
                        case SMTPAddressFailedException answer ->
                            recognised.accept(said(answer.getReturnCode(), answer.getMessage()));
                        case SMTPSenderFailedException answer ->
                            recognised.accept(said(answer.getReturnCode(), answer.getMessage()));
                        case SMTPSendFailedException answer ->
                            recognised.accept(said(answer.getReturnCode(), answer.getMessage()));
                        case SocketTimeoutException late ->
                            recognised.accept(new Failure(Failure.Kind.NO_ANSWER, null));
                        case IOException network -> recognised.accept(new Failure(Failure.Kind.UNREACHABLE, null));
                        case null, default -> {
                            // look deeper
                        }
                    }
                })
                .findFirst()
                .orElse(new Failure(Failure.Kind.UNEXPECTED, null));
    }

    private static Failure signIn(AuthenticationFailedException refused) {
        return new Failure(Failure.Kind.NOT_SIGNED_IN, line(refused.getMessage()));
    }

    private static Failure said(int code, @Nullable String reply) {
        if (SIGN_IN_CODES.contains(code)) {
            return new Failure(Failure.Kind.NOT_SIGNED_IN, line(reply));
        }
        return new Failure(
                code >= FIRST_PERMANENT_CODE ? Failure.Kind.REFUSED : Failure.Kind.REFUSED_FOR_NOW, line(reply));
    }

    private static @Nullable String line(@Nullable String reply) {
        return reply == null ? null : MailContent.oneLine(reply, LONGEST_REPLY);
    }
}
