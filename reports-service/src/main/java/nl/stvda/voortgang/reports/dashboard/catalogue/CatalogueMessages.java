package nl.stvda.voortgang.reports.dashboard.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;

/** The words of the pages about the catalogue; they stand in messages/catalogue_nl and catalogue_en. */
@MessageBundle(value = "catalogue", locale = "nl")
interface CatalogueMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String away();

    @Message
    String none();

    @Message
    String part(String kind);

    @Message
    String add(String kind);

    @Message
    String about(String kind, String about);

    @Message
    String column(String code);

    @Message
    String code();

    @Message
    String history();

    @Message
    String change(String kind, String code, boolean made);

    @Message
    String label(String field);

    @Message
    String themes();

    @Message
    String themesHint();

    @Message
    String theme(int number);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String refused(String slug);

    @Message
    String refusedRemedy(String slug);

    @Message
    String place(String field);

    @Message
    String problem(FieldMistake mistake);
}
