package nl.stvda.voortgang.reports.dashboard.outline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the sections of a round; they stand in messages/outline_nl and outline_en. */
@MessageBundle(value = "outline", locale = "nl")
interface OutlineMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String toRound();

    @Message
    String toArrangement();

    @Message
    String removeMeans();

    @Message
    String ruleMeans();

    @Message
    String allowed();

    @Message
    String allowedTop();

    @Message
    String refused(String slug);

    @Message
    String refusedRemedy(String slug, boolean place);

    @Message
    String done(String part);
}
