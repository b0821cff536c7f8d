package nl.stvda.voortgang.reports.dashboard.rounds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;

/** The words of the pages about rounds; they stand in messages/rounds_nl and rounds_en. */
@MessageBundle(value = "rounds", locale = "nl")
interface RoundsMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String openNew();

    @Message
    String none();

    @Message
    String sandbox();

    @Message
    String noDate();

    @Message
    String ordinal(int number);

    @Message
    String column(String name);

    @Message
    String state(String code);

    @Message
    String tone(String code);

    @Message
    String stateIs(String code);

    @Message
    String stateMeans(String code);

    @Message
    String movesNow();

    @Message
    String noMoves();

    @Message
    String move(String code);

    @Message
    String moveDoes(String code);

    @Message
    String confirmMove(String code);

    @Message
    String whyRequired();

    @Message
    String whyOptional();

    @Message
    String dates();

    @Message
    String noDates();

    @Message
    String setBy(String by);

    @Message
    String moved(int times);

    @Message
    String changeDate();

    @Message
    String saveDate();

    @Message
    String planDates();

    @Message
    String planPurpose();

    @Message
    String showPlan();

    @Message
    String noWorkingDay();

    @Message
    String moves();

    @Message
    String takeOver();

    @Message
    String addDate();

    @Message
    String facts();

    @Message
    String changeFacts();

    @Message
    String nobody();

    @Message
    String save();

    @Message
    String toArrangement();

    @Message
    String toTexts();

    @Message
    String history();

    @Message
    String noHistory();

    @Message
    String label(String what);

    @Message
    String hint(String what);

    @Message
    String rule(String code);

    @Message
    String silence();

    @Message
    String abstention();

    @Message
    String did(RoundView.HistoryLine line);

    @Message
    String refused(String slug);

    @Message
    String refusedRemedy(String slug);

    @Message
    String place(String field);

    @Message
    String problem(FieldMistake mistake);

    @Message
    String done(String part);

    @Message
    String newPurpose();

    @Message
    String notYet();

    @Message
    String noAgreement();

    @Message
    String noTemplate();

    @Message
    String choose();

    @Message
    String orPrevious();

    @Message
    String part();
}
