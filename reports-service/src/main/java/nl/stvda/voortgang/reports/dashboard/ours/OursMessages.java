package nl.stvda.voortgang.reports.dashboard.ours;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of an organisation's own initiatives; they stand in messages/ours_nl and ours_en. */
@MessageBundle(value = "ours", locale = "nl")
interface OursMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String away();

    @Message
    String nothing();

    @Message
    String step(int number);

    @Message
    String asked(int count);

    @Message
    String nothingAsked();

    @Message
    String counts();

    @Message
    String count(String name);

    @Message
    String dates();

    @Message
    String noDates();

    @Message
    String left(long days);

    @Message
    String list();

    @Message
    String begin();

    @Message
    String unchanged();

    @Message
    String unchangedMeaning();

    @Message
    String allOfIt();

    @Message
    String aboutWhat();

    @Message
    String declare(String since);

    @Message
    String saidSince(String since);

    @Message
    String saidAt(String moment, String by);

    @Message
    String takeBack();

    @Message
    String declared();

    @Message
    String takenBack();

    @Message
    String somethingChanged();

    @Message
    String overAlready();

    @Message
    String noRound();
}
