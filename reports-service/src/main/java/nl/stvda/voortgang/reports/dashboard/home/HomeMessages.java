package nl.stvda.voortgang.reports.dashboard.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page; they stand in messages/home_nl and home_en. */
@MessageBundle(value = "home", locale = "nl")
interface HomeMessages {

    @Message
    String question();

    @Message
    String ready();

    @Message
    String notYet(int count);

    @Message
    String unknown();

    @Message
    String reviews(long count);

    @Message
    String oldest(long days);

    @Message
    String missing(String heading, String languages);

    @Message
    String silent();

    @Message
    String dates();

    @Message
    String left(long days);

    @Message
    String passed(long days);

    @Message
    String allTexts();

    @Message
    String muchMissing(int count);

    @Message
    String organisations();

    @Message
    String posted();

    @Message
    String toReview();

    @Message
    String askedFor();

    @Message
    String organisation();

    @Message
    String allReviewed();

    @Message
    String unchanged(String since);

    @Message
    String nothingYet(String since);

    @Message
    String waitsForYou(String count);

    @Message
    String askedCount(String count);

    @Message
    String report();

    @Message
    String section();

    @Message
    String entries();

    @Message
    String written();

    @Message
    String missingText();

    @Message
    String noText();

    @Message
    String byAge();

    @Message
    String sinceToday();

    @Message
    String sinceWeek();

    @Message
    String allWaiting();

    @Message
    String allAlerts();

    @Message
    String news();

    @Message
    String initiatives(String count);

    @Message
    String firstSteps();

    @Message
    String stepDone();

    @Message
    String stepNext();

    @Message
    String step(String code);

    @Message
    String stepMeans(String code);

    @Message
    String failed();

    @Message
    String mailsFailed(int count);

    @Message
    String noneFailed();

    @Message
    String faults();

    @Message
    String yours();

    @Message
    String allOfYours();

    @Message
    String inTheReport();

    @Message
    String ofYours(int count);
}
