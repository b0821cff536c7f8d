package nl.stvda.voortgang.reports.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages; English here, Dutch in messages/page_nl.properties. */
@MessageBundle("page")
interface DashboardMessages {

    @Message("Voortgang")
    String product();

    @Message("Progress report")
    String title();

    @Message("Go to the content")
    String skip();

    @Message("Main navigation")
    String navigation();

    @Message("Nederlands")
    String otherLanguage();

    @Message("Sign out")
    String signOut();

    @Message("Read the whole draft as a document")
    String wholeDocument();

    @Message("The report as it stands now")
    String draftHeading();

    @Message("Alerts")
    String inboxHeading();

    @Message("Initiatives in the draft: {count}")
    String entries(int count);

    @Message("Initiatives per organisation")
    String perOrganisation();

    @Message("Initiatives per theme")
    String perTheme();

    @Message("Text is written")
    String written();

    @Message("Text is still to be written")
    String unwritten();

    @Message("{organisation}, from {since}")
    String entryLine(String organisation, String since);

    @Message("To be reviewed")
    String reviewPending();

    @Message("Accepted")
    String reviewAccepted();

    @Message("Changes requested")
    String reviewChangesRequested();

    @Message("Changed since it was accepted")
    String reviewChanged();

    @Message("Unread alerts: {count}")
    String unread(int count);

    @Message("Mark as read")
    String markRead();

    @Message("There are no alerts.")
    String noAlerts();

    @Message("The alerts are for the secretariat. You see the draft.")
    String noInbox();

    @Message(
            "The alerts cannot be reached right now (tried on {moment}). The draft is up to date. This part tries again by itself.")
    String inboxUnavailable(String moment);

    @Message("Mark all as read")
    String markAllRead();

    @Message("Back to the first page")
    String back();

    @Message("Older alerts")
    String older();

    @Message("There are no alerts of this import.")
    String noGroup();
}
