package nl.stvda.voortgang.notifications.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.intake.CloudEvent;
import nl.stvda.voortgang.conventions.intake.EventReader;
import nl.stvda.voortgang.conventions.intake.Inbox;
import nl.stvda.voortgang.conventions.intake.deadletter.RecordEffect;
import nl.stvda.voortgang.conventions.revocation.CredentialRevoked;
import nl.stvda.voortgang.conventions.revocation.PersonSignedOut;
import nl.stvda.voortgang.conventions.revocation.Revocations;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;
import nl.stvda.voortgang.notifications.organisation.Organisations;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One transaction per batch: remember its events, and let those that are new have their effect. */
@ApplicationScoped
class InitiativeEvents implements RecordEffect {

    private final Inbox inbox;
    private final EventReader reader;
    private final Alerts alerts;
    private final Organisations organisations;
    private final Revocations revocations;

    InitiativeEvents(
            Inbox inbox, EventReader reader, Alerts alerts, Organisations organisations, Revocations revocations) {
        this.inbox = inbox;
        this.reader = reader;
        this.alerts = alerts;
        this.organisations = organisations;
        this.revocations = revocations;
    }

    @Override
    public String channel() {
        return InitiativeEventConsumer.CHANNEL;
    }

    @Override
    @Transactional
    public void take(List<ConsumerRecord<?, byte[]>> records) {
        var events = records.stream().map(CloudEvent::of).toList();
        var news = new ArrayList<InitiativeNews>();
        for (var event : inbox.fresh(events, CloudEvent::key)) {
            switch (event.type()) {
                case "nl.stvda.initiative.submitted.v1" ->
                    revision(event)
                            .map(InitiativeEvent::submitted)
                            .ifPresent(told -> news.add(told.inEpoch(event.epoch())));
                case "nl.stvda.initiative.changed.v1" ->
                    revision(event)
                            .map(InitiativeEvent::changed)
                            .ifPresent(told -> news.add(told.inEpoch(event.epoch())));
                case "nl.stvda.initiative.withdrawn.v1" ->
                    revision(event)
                            .map(InitiativeEvent::withdrawn)
                            .ifPresent(told -> news.add(told.inEpoch(event.epoch())));
                case "nl.stvda.initiative.message-posted.v1" ->
                    // the secretariat need not hear what it said itself
                    Optional.of(reader.read(event, MessagePosted.class))
                            .filter(message -> !message.isBySecretariat())
                            .map(MessagePosted::news)
                            .ifPresent(news::add);
                case "nl.stvda.initiative.resemblance-found.v1" ->
                    news.add(reader.read(event, ResemblanceFound.class).news().inEpoch(event.epoch()));
                case "nl.stvda.declaration.made.v1" ->
                    Optional.of(reader.read(event, DeclarationMade.class))
                            .filter(declaration -> !declaration.isTried())
                            .map(DeclarationMade::news)
                            .ifPresent(alerts::raise);
                case "nl.stvda.organisation.registered.v1" -> register(event);
                case "nl.stvda.credential.revoked.v1" -> revocations.learn(reader.read(event, CredentialRevoked.class));
                case "nl.stvda.person.signed-out.v1" -> revocations.learn(reader.read(event, PersonSignedOut.class));
                default -> {
                    // other services' concern
                }
            }
        }
        if (!news.isEmpty()) {
            alerts.raise(news);
        }
    }

    /** Nobody needs to hear of what is only tried. */
    private Optional<InitiativeEvent> revision(CloudEvent event) {
        return Optional.of(reader.read(event, InitiativeEvent.class)).filter(initiative -> !initiative.isTried());
    }

    private void register(CloudEvent event) {
        var organisation = reader.read(event, OrganisationRegistered.class);
        organisations.register(organisation.code(), organisation.name(), event.time());
    }
}
