package nl.stvda.voortgang.reports.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.intake.CloudEvent;
import nl.stvda.voortgang.conventions.intake.EventReader;
import nl.stvda.voortgang.conventions.intake.Inbox;
import nl.stvda.voortgang.conventions.intake.deadletter.RecordEffect;
import nl.stvda.voortgang.conventions.revocation.CredentialRevoked;
import nl.stvda.voortgang.conventions.revocation.PersonSignedOut;
import nl.stvda.voortgang.conventions.revocation.Revocations;
import nl.stvda.voortgang.reports.catalogue.AgreementRegistered;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.OrganisationRegistered;
import nl.stvda.voortgang.reports.catalogue.SideRegistered;
import nl.stvda.voortgang.reports.declaration.DeclarationState;
import nl.stvda.voortgang.reports.declaration.Declarations;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.initiative.Arrival;
import nl.stvda.voortgang.reports.initiative.InitiativeState;
import nl.stvda.voortgang.reports.initiative.Initiatives;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One transaction per batch: remember its events, and let those that are new have their effect. */
@ApplicationScoped
class EventReceiver implements RecordEffect {

    private final Inbox inbox;
    private final EventReader reader;
    private final Initiatives initiatives;
    private final Entries entries;
    private final Declarations declarations;
    private final Catalogue catalogue;
    private final Revocations revocations;

    EventReceiver(
            Inbox inbox,
            EventReader reader,
            Initiatives initiatives,
            Entries entries,
            Declarations declarations,
            Catalogue catalogue,
            Revocations revocations) {
        this.inbox = inbox;
        this.reader = reader;
        this.initiatives = initiatives;
        this.entries = entries;
        this.declarations = declarations;
        this.catalogue = catalogue;
        this.revocations = revocations;
    }

    @Override
    public String channel() {
        return InitiativesConsumer.CHANNEL;
    }

    @Override
    @Transactional
    public void take(List<ConsumerRecord<?, byte[]>> records) {
        var events = records.stream().map(CloudEvent::of).toList();
        var arrivals = new ArrayList<Arrival>();
        var epochs = new ArrayList<CloudEvent>();
        for (var event : inbox.fresh(events, CloudEvent::key)) {
            switch (event.type()) {
                case "nl.stvda.initiative.submitted.v1",
                        "nl.stvda.initiative.changed.v1",
                        "nl.stvda.initiative.reviewed.v1",
                        "nl.stvda.initiative.linked.v1",
                        "nl.stvda.initiative.unlinked.v1",
                        "nl.stvda.initiative.restated.v1",
                        "nl.stvda.initiative.withdrawn.v1" ->
                    arrivals.add(new Arrival(reader.read(event, InitiativeState.class), event.time(), event.epoch()));
                case "nl.stvda.declaration.made.v1",
                        "nl.stvda.declaration.superseded.v1",
                        "nl.stvda.declaration.withdrawn.v1",
                        "nl.stvda.declaration.restated.v1" ->
                    declarations.receive(reader.read(event, DeclarationState.class), event.time(), event.epoch());
                case "nl.stvda.epoch.begun.v1" -> epochs.add(event);
                case "nl.stvda.side.registered.v1" ->
                    catalogue.learn(reader.read(event, SideRegistered.class), event.time());
                case "nl.stvda.organisation.registered.v1" ->
                    catalogue.learn(reader.read(event, OrganisationRegistered.class), event.time());
                case "nl.stvda.agreement.registered.v1" ->
                    catalogue.learn(reader.read(event, AgreementRegistered.class), event.time());
                case "nl.stvda.credential.revoked.v1" -> revocations.learn(reader.read(event, CredentialRevoked.class));
                case "nl.stvda.person.signed-out.v1" -> revocations.learn(reader.read(event, PersonSignedOut.class));
                default -> {
                    // a fact that the report does not show
                }
            }
        }
        if (!arrivals.isEmpty()) {
            entries.show(initiatives.receive(arrivals));
        }
        // after what was told before it
        epochs.forEach(this::begin);
    }

    private void begin(CloudEvent event) {
        var number = reader.read(event, EpochBegun.class).epoch();
        entries.takeOut(initiatives.beginEpoch(number), event.time());
        declarations.beginEpoch(number, event.time());
    }
}
