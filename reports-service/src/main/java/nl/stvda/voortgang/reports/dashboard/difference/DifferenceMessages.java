package nl.stvda.voortgang.reports.dashboard.difference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.difference.Change;

/** The words of the page about what changed; they stand in messages/difference_nl and difference_en. */
@MessageBundle(value = "difference", locale = "nl")
interface DifferenceMessages {

    @Message
    String title();

    @Message
    String from();

    @Message
    String to();

    @Message
    String compare();

    @Message
    String version(String code);

    @Message
    String same();

    @Message
    String report();

    @Message
    String change(Change change);

    @Message
    String field(String name);

    @Message
    String arrangement();

    @Message
    String otherwise();

    @Message
    String fact(String name);

    @Message
    String more(int count);
}
