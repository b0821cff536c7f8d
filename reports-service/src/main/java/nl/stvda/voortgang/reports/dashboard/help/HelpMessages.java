package nl.stvda.voortgang.reports.dashboard.help;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the handbook; they stand in messages/help_nl and help_en. */
@MessageBundle(value = "help", locale = "nl")
interface HelpMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String about();

    @Message
    String more();

    @Message
    String search();

    @Message
    String find();

    @Message
    String all();

    @Message
    String none(String text);

    @Message
    String open();

    @Message
    String card();

    @Message
    String cardOf(String role);

    @Message
    String keys();

    @Message
    String keyList();

    @Message
    String ask();

    @Message
    String purpose(Chapter chapter);

    @Message
    String next(Chapter chapter);
}
