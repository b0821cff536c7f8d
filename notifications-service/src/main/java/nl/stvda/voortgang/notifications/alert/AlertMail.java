package nl.stvda.voortgang.notifications.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.stvda.voortgang.notifications.delivery.MailContent;
import nl.stvda.voortgang.notifications.language.Text;

/** Writes the mail about an initiative: Dutch above, English below. */
@ApplicationScoped
class AlertMail {

    private final AlertConfig config;

    AlertMail(AlertConfig config) {
        this.config = config;
    }

    MailContent about(Alert alert, String organisation, URI link) {
        var subject = AlertWording.in(Text.DUTCH)
                .subject(
                        AlertWording.of(alert, organisation).in(Text.DUTCH),
                        alert.title().in(Text.DUTCH));
        var parts = List.of(part(alert, organisation, Text.DUTCH), part(alert, organisation, Locale.ENGLISH));
        return new MailContent(
                subject,
                Templates.text(parts, link).render(),
                Templates.html(subject, parts, link).render());
    }

    private Part part(Alert alert, String organisation, Locale locale) {
        var say = AlertWording.in(locale);
        var moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale)
                .format(alert.occurredAt().atZone(config.zone()));
        return new Part(
                locale.toLanguageTag(),
                AlertWording.of(alert, organisation).in(locale),
                List.of(
                        new Row(say.labelInitiative(), alert.title().in(locale)),
                        new Row(say.labelOrganisation(), organisation),
                        new Row(say.labelRevision(), String.valueOf(alert.revision())),
                        new Row(say.labelMoment(), moment)),
                say.open(),
                say.reason());
    }

    /** The mail in one language. */
    record Part(String language, String headline, List<Row> rows, String open, String reason) {}

    record Row(String label, String value) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance text(List<Part> parts, URI link);

        static native TemplateInstance html(String subject, List<Part> parts, URI link);
    }
}
