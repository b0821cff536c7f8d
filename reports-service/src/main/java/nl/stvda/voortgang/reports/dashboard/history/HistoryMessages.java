package nl.stvda.voortgang.reports.dashboard.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about what a text said before; they stand in messages/history_nl and history_en. */
@MessageBundle(value = "history", locale = "nl")
interface HistoryMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String back();

    @Message
    String from();

    @Message
    String to();

    @Message
    String compare();

    @Message
    String version(int number);

    @Message
    String compared(int from, int to);

    @Message
    String empty();

    @Message
    String themes();

    @Message
    String versions();

    @Message
    String now();

    @Message
    String atTheStart();

    @Message
    String wasPutBack(int number);

    @Message
    String whatChanged();

    @Message
    String putBack();

    @Message
    String putBackMeans();

    @Message
    String reason();

    @Message
    String confirm(int number);

    @Message
    String undo();

    @Message
    String none();

    @Message
    String done(int number);

    @Message
    String unchanged(int number);
}
