package nl.stvda.voortgang.notifications.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.stvda.voortgang.notifications.delivery.MailContent;
import nl.stvda.voortgang.notifications.language.Text;
import org.jspecify.annotations.Nullable;

/** Writes the mail about an initiative: Dutch above, English below. */
@ApplicationScoped
class AlertMail {

    private final AlertConfig config;

    AlertMail(AlertConfig config) {
        this.config = config;
    }

    MailContent about(Alert alert, Map<String, String> names, URI link) {
        var subject = AlertWording.in(Text.DUTCH)
                .subject(
                        AlertWording.of(alert, names).in(Text.DUTCH),
                        alert.title().in(Text.DUTCH));
        var parts = List.of(part(alert, names, Text.DUTCH), part(alert, names, Locale.ENGLISH));
        return new MailContent(
                subject,
                Templates.text(parts, link).render(),
                Templates.html(subject, parts, link).render());
    }

    private Part part(Alert alert, Map<String, String> names, Locale locale) {
        var say = AlertWording.in(locale);
        var moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale)
                .format(alert.occurredAt().atZone(config.zone()));
        return new Part(
                locale.toLanguageTag(),
                AlertWording.of(alert, names).in(locale),
                rows(alert, names, moment, locale),
                say.open(),
                say.reason());
    }

    private static List<Row> rows(Alert alert, Map<String, String> names, String moment, Locale locale) {
        var say = AlertWording.in(locale);
        var what = Stream.of(
                new Row(say.labelInitiative(), alert.title().in(locale)),
                new Row(say.labelOrganisation(), name(alert.organisation(), names)),
                new Row(say.labelRevision(), String.valueOf(alert.revision())),
                new Row(say.labelMoment(), moment));
        var candidates = alert.candidates().stream()
                .map(candidate -> new Row(
                        say.labelCandidate(),
                        say.candidate(
                                candidate.title().in(locale),
                                name(candidate.organisation(), names),
                                Math.round(candidate.score() * 100))));
        return Stream.concat(what, candidates).toList();
    }

    private static String name(@Nullable String code, Map<String, String> names) {
        return code == null ? "" : names.getOrDefault(code, code);
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
