package nl.stvda.voortgang.reports.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report that nobody posts or writes; they stand in messages/report_nl and report_en. */
@MessageBundle(value = "report", locale = "nl")
interface ReportMessages {

    @Message
    String skip();

    @Message
    String contents();

    @Message
    String draft();

    @Message
    String upToDate(String moment);

    @Message
    String nothingYet();

    @Message
    String about(String start, String end);

    @Message
    String noText();

    @Message
    String noEntries();

    @Message
    String unchanged();

    @Message
    String unchangedSince(String day);

    @Message
    String declaredAt(String moment);

    @Message
    String postedBy();

    @Message
    String carriedOutBy();

    @Message
    String themes();

    @Message
    String period();

    @Message
    String since(String start);

    @Message
    String fromTo(String start, String end);

    @Message
    String money();

    @Message
    String atLeast(String money);

    @Message
    String atMost(String money);

    @Message
    String roughly(String money);

    @Message
    String perYear();

    @Message
    String perMonth();

    @Message
    String reach();

    @Message
    String people(String count);

    @Message
    String companies(String count);

    @Message
    String organisations(String count);

    @Message
    String events(String count);

    @Message
    String readMore();

    @Message
    String onlyIn(String language);

    @Message
    String showProvenance();

    @Message
    String hideProvenance();

    @Message
    String origin();

    @Message
    String revision(int revision);

    @Message
    String review(String code);

    @Message
    String reworded(int revision);

    @Message
    String alsoOf(String organisation);

    @Message
    String textOfSecretariat(int version);

    @Message
    String writtenBy(String name);
}
