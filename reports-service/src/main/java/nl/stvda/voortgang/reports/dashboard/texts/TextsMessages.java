package nl.stvda.voortgang.reports.dashboard.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about texts; they stand in messages/texts_nl and texts_en. */
@MessageBundle(value = "texts", locale = "nl")
interface TextsMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String section();

    @Message
    String written();

    @Message
    String missing();

    @Message
    String editorPurpose();

    @Message
    String about();

    @Message
    String edited(String by);

    @Message
    String never();

    @Message
    String length(String characters);

    @Message
    String inReport(String language);

    @Message
    String nothing();

    @Message
    String reason();

    @Message
    String reasonTooLong();

    @Message
    String history();

    @Message
    String preview();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String wrong();

    @Message
    String problem(String code);

    @Message
    String conflict();

    @Message
    String conflictRemedy();

    @Message
    String theirs(String language);

    @Message
    String closed();

    @Message
    String closedRemedy();
}
