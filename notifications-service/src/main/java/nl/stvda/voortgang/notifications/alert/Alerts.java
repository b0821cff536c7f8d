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
    private final CurrentRounds rounds;
    private final Event<AlertsRaised> raised;
    private final AlertRetentionConfig retention;
    private final Clock clock;
    private final AlertNotes notes;

    Alerts(
            NewAlerts newAlerts,
            CurrentRounds rounds,
            Event<AlertsRaised> raised,
            AlertRetentionConfig retention,
            Clock clock,
            AlertNotes notes) {
        this.notes = notes;
        this.newAlerts = newAlerts;
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

    /** Adds an alert, once for each declaration, and none for what was declared longer ago than alerts are kept. */
    @Transactional(MANDATORY)
    public void raise(DeclarationNews news) {
        if (news.occurredAt().isBefore(clock.instant().minus(retention.retention()))) {
            return;
        }
        newAlerts.lock();
        if (!newAlerts.isKnown(news.declaration())) {
            var round = rounds.byAgreement().get(news.agreement());
            add(List.of(Alert.declared(Generators.timeBasedEpochGenerator().generate(), news, notes.of(news), round)));
        }
    }

    /** Tells that a record was given up. */
    @Transactional(MANDATORY)
    public void raise(FailedRecord failed) {
        report(AlertType.DELIVERY_PROBLEM, notes.of(failed), failed.occurredAt());
    }

    /** Tells that a mail was given up. */
    @Transactional(MANDATORY)
    public void raise(GivenUpMail mail) {
        report(AlertType.MAIL_UNDELIVERABLE, notes.of(mail), clock.instant());
    }

    private void report(AlertType type, LocalizedText note, Instant occurredAt) {
        newAlerts.lock();
        add(List.of(Alert.of(Generators.timeBasedEpochGenerator().generate(), type, note, occurredAt)));
        LOG.warnf("Problem reported: note=%s", Wording.shown(note, LOGGED));
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
