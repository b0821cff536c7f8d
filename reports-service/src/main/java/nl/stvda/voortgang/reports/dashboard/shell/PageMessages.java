package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages; English here, Dutch in messages/page_nl.properties. */
@MessageBundle("page")
interface PageMessages {

    @Message("Voortgang")
    String product();

    @Message("Progress report")
    String title();

    @Message("Go to the content")
    String skip();

    @Message("Main navigation")
    String navigation();

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

    @Message("Initiatives: {count}")
    String entriesOf(int count);

    @Message("Show the initiatives")
    String showEntries();

    @Message("Show more")
    String more();

    @Message("in {language} only")
    String onlyIn(String language);

    @Message("There is no round yet: this installation has nothing to report about. An operator adds the first one.")
    String noRounds();

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

    @Message("This was not done")
    String forgedTitle();

    @Message(
            "The request did not come from a page of this site, or from one of an earlier session. Open the page again and repeat what you did.")
    String forged();

    @Message("There is nothing here")
    String notKeptTitle();

    @Message("What you sent is kept for half an hour, for you and in this browser only.")
    String notKept();

    @Message("You cannot be signed in right now")
    String realmAwayTitle();

    @Message(
            "The service that signs people in does not answer. You do not have to do anything: load this page again in a minute.")
    String realmAway();

    @Message("Go to the first page")
    String firstPage();

    @Message("This was not sent yet")
    String unsentTitle();

    @Message("You were signed out before this was saved. What you typed is still here. Look at it and send it again.")
    String unsent();

    @Message("Send again")
    String sendAgain();
}
