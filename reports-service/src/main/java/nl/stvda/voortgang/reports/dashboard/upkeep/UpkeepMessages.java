package nl.stvda.voortgang.reports.dashboard.upkeep;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about what failed; they stand in messages/upkeep_nl and upkeep_en. */
@MessageBundle(value = "upkeep", locale = "nl")
interface UpkeepMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String away();

    @Message
    String answerNone();

    @Message
    String answerSome(int count);

    @Message
    String more();

    @Message
    String givenUp();

    @Message
    String noneGivenUp();

    @Message
    String trying();

    @Message
    String noneTrying();

    @Message
    String waiting(long count);

    @Message
    String about(int alerts, int attempts);

    @Message
    String since();

    @Message
    String next();

    @Message
    String askedBefore(String by);

    @Message
    String again(String recipient);

    @Message
    String asked();

    @Message
    String notGivenUp();

    @Message
    String faults();

    @Message
    String faultsHint();

    @Message
    String seeFaults();

    @Message
    String access();

    @Message
    String accessHint();

    @Message
    String seeAccess();

    @Message
    String record();

    @Message
    String records();

    @Message
    String recordsHint();

    @Message
    String noRecords();

    @Message
    String recordsUnknown();

    @Message
    String moreRecords();

    @Message
    String look();

    @Message
    String lacks(String source);

    @Message
    String stateOf(String state);

    @Message
    String kind();

    @Message
    String subject();

    @Message
    String place();

    @Message
    String inVain();

    @Message
    String handledBy();

    @Message
    String reason();

    @Message
    String playBack();

    @Message
    String playBackHint();

    @Message
    String discard();

    @Message
    String discardHint();

    @Message
    String why();

    @Message
    String reasonMissing();

    @Message
    String content();

    @Message
    String beginning(int bytes);

    @Message
    String empty();

    @Message
    String headers();

    @Message
    String playedBack();

    @Message
    String settledBefore();

    @Message
    String failsAgain();

    @Message
    String discarded();
}
