package nl.stvda.voortgang.notifications.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stvda.voortgang.notifications.alert.AlertResponse;
import nl.stvda.voortgang.notifications.alert.AlertSummary;
import nl.stvda.voortgang.notifications.alert.AlertedCandidate;
import nl.stvda.voortgang.notifications.language.Text;
import nl.stvda.voortgang.notifications.organisation.Organisations;

/** Writes the mail about the alerts of one organisation: Dutch above, English below. */
@ApplicationScoped
class MailWriter {

    /** A mail lists no more than people read; the rest is counted. */
    static final int MOST_LISTED = 20;

    private final Organisations organisations;
    private final MailConfig config;

    MailWriter(Organisations organisations, MailConfig config) {
        this.organisations = organisations;
        this.config = config;
    }

    MailContent about(AlertSummary alerts) {
        return alerts.count() == 1 ? aboutOne(alerts.first().getFirst()) : aboutMany(alerts);
    }

    private MailContent aboutOne(AlertResponse alert) {
        var names = organisations.names();
        var dutch = MailWording.in(Text.DUTCH);
        var subject = dutch.say().subject(alert.message().in(Text.DUTCH), title(alert, Text.DUTCH));
        var parts = List.of(part(alert, names, dutch), part(alert, names, MailWording.in(Locale.ENGLISH)));
        var link = Objects.requireNonNullElse(alert.link(), config.dashboardUrl());
        return new MailContent(
                subject,
                Templates.text(parts, link).render(),
                Templates.html(subject, parts, link).render());
    }

    private Part part(AlertResponse alert, Map<String, String> names, MailWording wording) {
        var say = wording.say();
        return new Part(
                wording.language(),
                alert.message().in(wording.locale()),
                rows(alert, names, wording),
                say.open(),
                say.reason());
    }

    private List<Row> rows(AlertResponse alert, Map<String, String> names, MailWording wording) {
        var say = wording.say();
        var locale = wording.locale();
        var what = Stream.of(
                new Row(say.labelInitiative(), title(alert, locale)),
                new Row(say.labelOrganisation(), Objects.requireNonNullElse(alert.organisationName(), "")),
                new Row(say.labelRevision(), revision(alert)),
                new Row(say.labelMoment(), moment(alert, locale)));
        var candidates = Objects.requireNonNullElse(alert.candidates(), List.<AlertedCandidate>of()).stream()
                .map(candidate -> new Row(
                        say.labelCandidate(),
                        say.candidate(
                                candidate.title().in(locale),
                                names.getOrDefault(candidate.organisation(), candidate.organisation()),
                                Math.round(candidate.score() * 100))));
        return Stream.concat(what, candidates).toList();
    }

    private MailContent aboutMany(AlertSummary alerts) {
        var dutch = listing(alerts, MailWording.in(Text.DUTCH));
        var parts = List.of(dutch, listing(alerts, MailWording.in(Locale.ENGLISH)));
        return new MailContent(
                dutch.headline(),
                Templates.manyText(parts, alerts.link()).render(),
                Templates.manyHtml(dutch.headline(), parts, alerts.link()).render());
    }

    private Listing listing(AlertSummary alerts, MailWording wording) {
        var say = wording.say();
        var items = alerts.first().stream()
                .map(alert -> new Item(
                        alert.message().in(wording.locale()),
                        title(alert, wording.locale()),
                        moment(alert, wording.locale()),
                        Objects.requireNonNullElse(alert.link(), alerts.link())))
                .toList();
        var unlisted = alerts.count() - items.size();
        return new Listing(
                wording.language(),
                alerts.message().in(wording.locale()),
                items,
                unlisted == 0 ? "" : say.unlisted(wording.number(unlisted)),
                say.openMany(),
                say.reason());
    }

    private String moment(AlertResponse alert, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale)
                .format(alert.occurredAt().atZone(config.zone()));
    }

    private static String title(AlertResponse alert, Locale locale) {
        return alert.initiative() == null ? "" : alert.initiative().title().in(locale);
    }

    private static String revision(AlertResponse alert) {
        return alert.initiative() == null
                ? ""
                : String.valueOf(alert.initiative().revision());
    }

    /** The mail about one alert, in one language. */
    record Part(String language, String headline, List<Row> rows, String open, String reason) {}

    record Row(String label, String value) {}

    /**
     * The mail about several alerts, in one language.
     *
     * @param unlisted how many are not listed; empty where all are
     */
    record Listing(String language, String headline, List<Item> items, String unlisted, String open, String reason) {}

    record Item(String headline, String title, String moment, URI link) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance text(List<Part> parts, URI link);

        static native TemplateInstance html(String subject, List<Part> parts, URI link);

        static native TemplateInstance manyText(List<Listing> parts, URI link);

        static native TemplateInstance manyHtml(String subject, List<Listing> parts, URI link);
    }
}
