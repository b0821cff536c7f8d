package nl.stvda.voortgang.notifications.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertedCandidate;
import nl.stvda.voortgang.notifications.inbox.AlertResponse;
import nl.stvda.voortgang.notifications.inbox.AlertSummary;
import nl.stvda.voortgang.notifications.language.Wording;
import nl.stvda.voortgang.notifications.organisation.Organisations;

/** Writes the mail about the alerts of one organisation, in each language that there are words in, one below the other. */
@ApplicationScoped
class MailWriter {

    /** A mail lists no more than people read; the rest is counted. */
    static final int MOST_LISTED = 20;

    private final Organisations organisations;
    private final MailConfig config;
    private final List<MailWording> wordings;

    MailWriter(Organisations organisations, MailConfig config, Wording wording) {
        wordings = wording.languages().stream().map(MailWording::in).toList();
        this.organisations = organisations;
        this.config = config;
    }

    MailContent about(AlertSummary alerts) {
        return alerts.count() == 1 ? aboutOne(alerts.first().getFirst()) : aboutMany(alerts);
    }

    private MailContent aboutOne(AlertResponse alert) {
        var names = organisations.names();
        var first = wordings.getFirst();
        var headline = shown(alert.message(), first);
        var subject = alert.initiative() == null ? headline : first.say().subject(headline, title(alert, first));
        var parts =
                wordings.stream().map(wording -> part(alert, names, wording)).toList();
        var link = Objects.requireNonNullElse(alert.link(), config.dashboardUrl());
        return new MailContent(
                subject,
                Templates.text(parts, link).render(),
                Templates.html(subject, parts, link).render());
    }

    private Part part(AlertResponse alert, Map<String, String> names, MailWording wording) {
        var say = wording.say();
        return new Part(
                wording.language().tag(),
                shown(alert.message(), wording),
                rows(alert, names, wording),
                say.open(),
                say.reason());
    }

    private List<Row> rows(AlertResponse alert, Map<String, String> names, MailWording wording) {
        var say = wording.say();
        var what = Stream.of(
                new Row(say.labelInitiative(), title(alert, wording)),
                new Row(say.labelOrganisation(), Objects.requireNonNullElse(alert.organisationName(), "")),
                new Row(say.labelRevision(), revision(alert)),
                new Row(say.labelMoment(), moment(alert, wording)));
        var candidates = Objects.requireNonNullElse(alert.candidates(), List.<AlertedCandidate>of()).stream()
                .map(candidate -> new Row(
                        say.labelCandidate(),
                        say.candidate(
                                shown(candidate.title(), wording),
                                names.getOrDefault(candidate.organisation(), candidate.organisation()),
                                Math.round(candidate.score() * 100))));
        return Stream.concat(what, candidates)
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    private MailContent aboutMany(AlertSummary alerts) {
        var parts = wordings.stream().map(wording -> listing(alerts, wording)).toList();
        var headline = parts.getFirst().headline();
        return new MailContent(
                headline,
                Templates.manyText(parts, alerts.link()).render(),
                Templates.manyHtml(headline, parts, alerts.link()).render());
    }

    private Listing listing(AlertSummary alerts, MailWording wording) {
        var say = wording.say();
        var items = alerts.first().stream()
                .map(alert -> new Item(
                        shown(alert.message(), wording),
                        title(alert, wording),
                        moment(alert, wording),
                        Objects.requireNonNullElse(alert.link(), alerts.link())))
                .toList();
        var unlisted = alerts.count() - items.size();
        return new Listing(
                wording.language().tag(),
                shown(alerts.message(), wording),
                items,
                unlisted == 0 ? "" : say.unlisted(wording.number(unlisted)),
                say.openMany(),
                say.reason());
    }

    private String moment(AlertResponse alert, MailWording wording) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM uuuu, HH:mm", wording.language().locale())
                .format(alert.occurredAt().atZone(config.zone()));
    }

    private static String title(AlertResponse alert, MailWording wording) {
        return alert.initiative() == null ? "" : shown(alert.initiative().title(), wording);
    }

    private static String shown(LocalizedText text, MailWording wording) {
        return Wording.shown(text, wording.language());
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
