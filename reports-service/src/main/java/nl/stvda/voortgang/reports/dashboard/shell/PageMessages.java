package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all pages share; they stand in messages/page_nl and page_en. */
@MessageBundle(value = "page", locale = "nl")
interface PageMessages {

    @Message
    String product();

    @Message
    String title();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String signOut();

    @Message
    String wholeDocument();

    @Message
    String draftHeading();

    @Message
    String inboxHeading();

    @Message
    String entries(int count);

    @Message
    String entriesOf(int count);

    @Message
    String showEntries();

    @Message
    String more();

    @Message
    String onlyIn(String language);

    @Message
    String noRounds();

    @Message
    String perOrganisation();

    @Message
    String perTheme();

    @Message
    String written();

    @Message
    String unwritten();

    @Message
    String entryLine(String organisation, String since);

    @Message
    String reviewPending();

    @Message
    String reviewAccepted();

    @Message
    String reviewChangesRequested();

    @Message
    String reviewChanged();

    @Message
    String unread(int count);

    @Message
    String markRead();

    @Message
    String noAlerts();

    @Message
    String noInbox();

    @Message
    String inboxUnavailable(String moment);

    @Message
    String markAllRead();

    @Message
    String older();

    @Message
    String noGroup();

    @Message
    String firstPage();

    @Message
    String unsentTitle();

    @Message
    String unsent();

    @Message
    String sendAgain();

    @Message
    String menu();

    @Message
    String crumbs();

    @Message
    String search();

    @Message
    String look();

    @Message
    String lookHeading();

    @Message
    String waiting();

    @Message
    String reference();

    @Message
    String outage(String since, Outage.Part part);

    @Message
    String allChecks();

    @Message
    String area(Area area);

    @Message
    String theme(Theme theme);

    @Message
    String service(Outage.Part part);

    @Message
    String failure(PageFailures.Failure failure);

    @Message
    String remedy(PageFailures.Failure failure);

    @Message
    String refusal(PageRefusal.Reason reason);

    @Message
    String refusalRemedy(PageRefusal.Reason reason);

    @Message
    String role(String role);

    @Message
    String today(String time);

    @Message
    String yesterday(String time);
}
