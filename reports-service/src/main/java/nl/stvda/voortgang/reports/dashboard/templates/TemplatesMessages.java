package nl.stvda.voortgang.reports.dashboard.templates;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;

/** The words of the pages about templates; they stand in messages/templates_nl and templates_en. */
@MessageBundle(value = "templates", locale = "nl")
interface TemplatesMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String newOne();

    @Message
    String none();

    @Message
    String column(String name);

    @Message
    String anyAgreement();

    @Message
    String forAgreement();

    @Message
    String changedBy(String by);

    @Message
    String copies();

    @Message
    String empty();

    @Message
    String make();

    @Message
    String sections();

    @Message
    String numbered();

    @Message
    String up();

    @Message
    String down();

    @Message
    String remove();

    @Message
    String add();

    @Message
    String top();

    @Message
    String whole();

    @Message
    String changeHead();

    @Message
    String save();

    @Message
    String copy();

    @Message
    String deleteIt();

    @Message
    String deleteMeans();

    @Message
    String confirmDelete();

    @Message
    String placeholders();

    @Message
    String placeHeading();

    @Message
    String entriesHeading();

    @Message
    String entriesHint();

    @Message
    String kind(String code);

    @Message
    String display(String code);

    @Message
    String joint();

    @Message
    String label(String what);

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
}
