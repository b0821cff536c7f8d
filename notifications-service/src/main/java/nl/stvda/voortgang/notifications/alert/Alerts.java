package nl.stvda.voortgang.notifications.alert;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.language.Wording;
import nl.stvda.voortgang.notifications.round.CurrentRounds;
import org.jboss.logging.Logger;

/** Raises alerts, and tells them to the rooms above. */
@ApplicationScoped
@Transactional
public class Alerts {

    private static final Logger LOG = Logger.getLogger(Alerts.class);

    /** What operators read. */
    private static final Language LOGGED = new Language("en");

    private final NewAlerts newAlerts;
    private final AlertRepository repository;
    private final AlertView view;
    private final CurrentRounds rounds;
    private final Event<AlertsRaised> raised;
    private final AlertRetentionConfig retention;
    private final Clock clock;
    private final AlertWording wording;

    Alerts(
            NewAlerts newAlerts,
            AlertRepository repository,
            AlertView view,
            CurrentRounds rounds,
            Event<AlertsRaised> raised,
            AlertRetentionConfig retention,
            Clock clock,
            AlertWording wording) {
        this.wording = wording;
        this.newAlerts = newAlerts;
        this.repository = repository;
        this.view = view;
        this.rounds = rounds;
        this.raised = raised;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * Adds alerts in this order, once per revision or message, and none for what happened longer ago than alerts are kept.
     * The number of statements does not depend on how many there are.
     */
    @Transactional(MANDATORY)
    public void raise(List<InitiativeNews> all) {
        var fresh = new LinkedHashMap<InitiativeNews.Key, InitiativeNews>();
        var oldest = clock.instant().minus(retention.retention());
        all.stream()
                .filter(news -> !news.occurredAt().isBefore(oldest))
                .forEach(news -> fresh.putIfAbsent(news.key(), news));
        if (fresh.isEmpty()) {
            return;
        }
        newAlerts.lock();
        fresh.keySet().removeAll(newAlerts.known(List.copyOf(fresh.keySet())));
        if (fresh.isEmpty()) {
            return;
        }
        var collecting = rounds.byAgreement();
        // one generator, so that the order of the ids is the order of the alerts
        var ids = Generators.timeBasedEpochGenerator();
        add(fresh.values().stream()
                .map(news -> Alert.about(ids.generate(), news, collecting.get(news.agreement())))
                .toList());
    }

    /** Tells that a record was given up. */
    @Transactional(MANDATORY)
    public void raise(FailedRecord failed) {
        report(AlertType.DELIVERY_PROBLEM, wording.of(failed), failed.occurredAt());
    }

    /** Tells that a mail was given up. */
    @Transactional(MANDATORY)
    public void raise(GivenUpMail mail) {
        report(AlertType.MAIL_UNDELIVERABLE, wording.of(mail), clock.instant());
    }

    /** Some alerts of one organisation in short: how many of which type, and the first of them. */
    public AlertSummary summary(String organisation, List<UUID> alerts, int most) {
        return view.summary(
                organisation, repository.types(alerts), repository.first(alerts, most), repository.commonGroup(alerts));
    }

    /** The alerts after a position, oldest first, as nobody has read them yet. */
    public List<PositionedAlert> after(long position, int limit) {
        return view.positioned(repository.after(position, limit), Optional.empty());
    }

    /** The alerts after a position, oldest first, as this person sees them. */
    public List<PositionedAlert> after(long position, String subject, int limit) {
        return view.positioned(repository.after(position, limit), Optional.of(subject));
    }

    /** Where an alert stands in the order of all. */
    public Optional<Long> position(UUID id) {
        return repository.position(id);
    }

    /** The position of the newest alert, 0 when there is none. */
    public long lastPosition() {
        return repository.lastPosition();
    }

    private void report(AlertType type, LocalizedText note, Instant occurredAt) {
        newAlerts.lock();
        add(List.of(Alert.of(Generators.timeBasedEpochGenerator().generate(), type, note, occurredAt)));
        LOG.warnf("Problem reported: %s", Wording.shown(note, LOGGED));
    }

    private void add(List<Alert> alerts) {
        newAlerts.add(alerts);
        raised.fire(new AlertsRaised(alerts.stream()
                .map(alert -> new RaisedAlert(alert.id(), alert.type(), alert.organisation()))
                .toList()));
        LOG.infof(
                "Alerts raised: count=%d first=%s",
                alerts.size(), alerts.getFirst().id());
    }
}
