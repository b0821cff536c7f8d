package nl.stvda.voortgang.notifications.alert;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.notifications.delivery.Deliveries;
import nl.stvda.voortgang.notifications.delivery.DeliveryGivenUp;
import nl.stvda.voortgang.notifications.organisation.Organisations;
import nl.stvda.voortgang.notifications.round.CurrentRounds;
import org.jboss.logging.Logger;

/** Raises alerts and shows them. */
@ApplicationScoped
@Transactional
public class Alerts {

    private static final Logger LOG = Logger.getLogger(Alerts.class);

    private final AlertRepository repository;
    private final AlertView view;
    private final AlertMail mail;
    private final Deliveries deliveries;
    private final Organisations organisations;
    private final CurrentRounds rounds;
    private final Clock clock;

    Alerts(
            AlertRepository repository,
            AlertView view,
            AlertMail mail,
            Deliveries deliveries,
            Organisations organisations,
            CurrentRounds rounds,
            Clock clock) {
        this.repository = repository;
        this.view = view;
        this.mail = mail;
        this.deliveries = deliveries;
        this.organisations = organisations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Tells the secretariat, once per revision or message, in the inbox and by mail; in this order. */
    @Transactional(MANDATORY)
    public void raise(List<InitiativeNews> news) {
        news.forEach(this::raise);
    }

    private void raise(InitiativeNews news) {
        if (repository.knows(news)) {
            return;
        }
        var round = rounds.forAgreement(news.agreement()).orElse(null);
        var alert = Alert.about(newId(), news, round);
        repository.add(alert);
        deliveries.toSecretariat(alert.id(), mail.about(alert, organisations.names(), view.place(alert)));
        LOG.infof("Alert raised: %s for initiative %s revision %d", alert.id(), news.initiative(), news.revision());
    }

    /** Tells that a record was given up. In the inbox only: a flood of bad records must not become a flood of mail. */
    @Transactional(MANDATORY)
    public void raise(FailedRecord failed) {
        add(Alert.of(newId(), AlertType.DELIVERY_PROBLEM, AlertWording.of(failed), failed.occurredAt()));
    }

    /** Tells that a mail was given up; of course not by mail. */
    @Transactional(MANDATORY)
    void raise(@Observes DeliveryGivenUp mail) {
        add(Alert.of(newId(), AlertType.MAIL_UNDELIVERABLE, AlertWording.of(mail), clock.instant()));
    }

    Page<AlertResponse> page(boolean onlyUnread, String subject, PageRequest<Long> request) {
        var page = Page.of(repository.page(onlyUnread, subject, request), request.limit(), Alert::position);
        return new Page<>(view.of(page.items(), repository.read(subject, page.items())), page.nextCursor());
    }

    long unread(String subject) {
        return repository.unread(subject);
    }

    void markRead(UUID id, String subject) {
        requireKnown(id);
        repository.markRead(id, subject, clock.instant());
    }

    void markUnread(UUID id, String subject) {
        requireKnown(id);
        repository.markUnread(id, subject);
    }

    /** The alerts after a position, oldest first, as nobody has read them yet. */
    public List<PositionedAlert> after(long position, int limit) {
        return view.positioned(repository.after(position, limit), Set.of());
    }

    /** The alerts after a position, oldest first, as this person sees them. */
    public List<PositionedAlert> after(long position, String subject, int limit) {
        var alerts = repository.after(position, limit);
        return view.positioned(alerts, repository.read(subject, alerts));
    }

    /** Where an alert stands in the order of all. */
    public Optional<Long> position(UUID id) {
        return repository.position(id);
    }

    /** The position of the newest alert, 0 when there is none. */
    public long lastPosition() {
        return repository.lastPosition();
    }

    private void add(Alert alert) {
        repository.add(alert);
        LOG.warnf("Alert raised: %s, %s", alert.id(), alert.note().en());
    }

    private void requireKnown(UUID id) {
        if (repository.findById(id) == null) {
            throw AlertProblem.UNKNOWN_ALERT.withDetail("No alert has the id %s.".formatted(id));
        }
    }

    private static UUID newId() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
