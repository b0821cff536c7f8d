package nl.stvda.voortgang.notifications.delivery;

import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed.
 *
 * @param kind what a person can do something with
 * @param reply what the mail server said, if it said anything
 */
record MailFailure(Kind kind, @Nullable String reply) {

    enum Kind {
        UNREACHABLE,
        NO_ANSWER,
        NOT_SIGNED_IN,
        REFUSED_FOR_NOW,
        REFUSED,
        UNEXPECTED
    }

    private static final int FIRST_PERMANENT_CODE = 500;
    /** Signing in failed (RFC 4954): our settings are wrong, the mail itself was not judged. */
    private static final Set<Integer> SIGN_IN_CODES = Set.of(530, 534, 535, 538);

    private static final int DEEPEST_CAUSE = 20;
    private static final int LONGEST_REPLY = 500;

    /** Whether trying again gives the same answer (RFC 5321, 4.2.1). */
    boolean isPermanent() {
        return kind == Kind.REFUSED;
    }

    static MailFailure of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(DEEPEST_CAUSE)
                .<MailFailure>mapMulti((cause, recognised) -> {
                    switch (cause) {
                        case AuthenticationFailedException refused -> recognised.accept(signIn(refused));
                        case SMTPAddressFailedException answer ->
                            recognised.accept(said(answer.getReturnCode(), answer.getMessage()));
                        case SMTPSenderFailedException answer ->
                            recognised.accept(said(answer.getReturnCode(), answer.getMessage()));
                        case SMTPSendFailedException answer ->
                            recognised.accept(said(answer.getReturnCode(), answer.getMessage()));
                        case SocketTimeoutException late -> recognised.accept(new MailFailure(Kind.NO_ANSWER, null));
                        case IOException network -> recognised.accept(new MailFailure(Kind.UNREACHABLE, null));
                        case null, default -> {
                            // look deeper
                        }
                    }
                })
                .findFirst()
                .orElse(new MailFailure(Kind.UNEXPECTED, null));
    }

    private static MailFailure signIn(AuthenticationFailedException refused) {
        return new MailFailure(Kind.NOT_SIGNED_IN, line(refused.getMessage()));
    }

    private static MailFailure said(int code, @Nullable String reply) {
        if (SIGN_IN_CODES.contains(code)) {
            return new MailFailure(Kind.NOT_SIGNED_IN, line(reply));
        }
        return new MailFailure(code >= FIRST_PERMANENT_CODE ? Kind.REFUSED : Kind.REFUSED_FOR_NOW, line(reply));
    }

    private static @Nullable String line(@Nullable String reply) {
        return reply == null ? null : MailContent.oneLine(reply, LONGEST_REPLY);
    }
}
