package nl.stvda.voortgang.reports.dashboard.comments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page with comments; they stand in messages/comments_nl and comments_en. */
@MessageBundle(value = "comments", locale = "nl")
interface CommentsMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String open(long count);

    @Message
    String none();

    @Message
    String notAsked();

    @Message
    String toComment();

    @Message
    String section();

    @Message
    String otherSection();

    @Message
    String about();

    @Message
    String wholeSection();

    @Message
    String aboutEntry();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String post();

    @Message
    String posted();

    @Message
    String entry();

    @Message
    String waiting();

    @Message
    String resolved();

    @Message
    String answer();

    @Message
    String answerOf(String organisation);

    @Message
    String isResolved();

    @Message
    String save();

    @Message
    String answered();

    @Message
    String problem(String code);
}
