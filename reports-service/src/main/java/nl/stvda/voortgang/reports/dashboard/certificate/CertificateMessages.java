package nl.stvda.voortgang.reports.dashboard.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a certificate; they stand in messages/certificate_nl and certificate_en. */
@MessageBundle(value = "certificate", locale = "nl")
interface CertificateMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String approvedAs(int number);

    @Message
    String frozen(String by);

    @Message
    String hash();

    @Message
    String policy();

    @Message
    String members();

    @Message
    String signatures();

    @Message
    String who();

    @Message
    String signed();

    @Message
    String person();

    @Message
    String deputy(String name);

    @Message
    String when();

    @Message
    String signedIn(String at);

    @Message
    String signedHash();

    @Message
    String earlier(int number);

    @Message
    String minutes();

    @Message
    String inLog();

    @Message
    String logEntry(long position);

    @Message
    String notInLog();

    @Message
    String check();

    @Message
    String checkHow();

    @Message
    String secretariat();
}
