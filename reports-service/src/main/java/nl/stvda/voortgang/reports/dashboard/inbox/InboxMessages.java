package nl.stvda.voortgang.reports.dashboard.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox; they stand in messages/inbox_nl and inbox_en. */
@MessageBundle(value = "inbox", locale = "nl")
interface InboxMessages {

    @Message
    String purpose();

    @Message
    String away();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String type(String code);

    @Message
    String organisation();

    @Message
    String anyOrganisation();

    @Message
    String unreadOnly();

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String nothing();

    @Message
    String choose(String message);

    @Message
    String markChosen();

    @Message
    String markAll();

    @Message
    String newer(int count, boolean more);

    @Message
    String keys();

    @Message
    String keyDown();

    @Message
    String keyUp();

    @Message
    String keyOpen();

    @Message
    String keyDone();

    @Message
    String keyChoose();

    @Message
    String keySearch();

    @Message
    String keyHelp();
}
