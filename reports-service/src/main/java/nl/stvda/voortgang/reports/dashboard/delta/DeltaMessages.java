package nl.stvda.voortgang.reports.dashboard.delta;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.delta.News;

/** The words of the page about what happened since; they stand in messages/delta_nl and delta_en. */
@MessageBundle(value = "delta", locale = "nl")
interface DeltaMessages {

    @Message
    String title();

    @Message
    String previous();

    @Message
    String noPrevious();

    @Message
    String news(News news);

    @Message
    String none();

    @Message
    String unchanged();

    @Message
    String unchangedSince(String day);

    @Message
    String offered();

    @Message
    String silentOrganisations();

    @Message
    String silentThemes();
}
