package nl.stvda.voortgang.reports.dashboard.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page with the log; they stand in messages/audit_nl and audit_en. */
@MessageBundle(value = "audit", locale = "nl")
interface AuditMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String field(String name);

    @Message
    String find();

    @Message
    String check();

    @Message
    String whole(long entries);

    @Message
    String broken(long position);

    @Message
    String lastHash();

    @Message
    String none();

    @Message
    String older();

    @Message
    String number();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();
}
