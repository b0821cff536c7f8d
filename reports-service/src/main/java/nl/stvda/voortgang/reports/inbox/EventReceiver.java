package nl.stvda.voortgang.reports.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.stvda.voortgang.reports.catalogue.AgreementRegistered;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.OrganisationRegistered;
import nl.stvda.voortgang.reports.credential.CredentialRevoked;
import nl.stvda.voortgang.reports.credential.RevokedClients;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.InitiativeState;

/** One transaction per event: remember it, and let it have its effect. */
@ApplicationScoped
class EventReceiver {

    private final Inbox inbox;
    private final EventReader reader;
    private final Entries entries;
    private final Catalogue catalogue;
    private final RevokedClients revoked;

    EventReceiver(Inbox inbox, EventReader reader, Entries entries, Catalogue catalogue, RevokedClients revoked) {
        this.inbox = inbox;
        this.reader = reader;
        this.entries = entries;
        this.catalogue = catalogue;
        this.revoked = revoked;
    }

    @Transactional
    void receive(CloudEvent event) {
        if (!inbox.isNew(event.id())) {
            return;
        }
        switch (event.type()) {
            case "nl.stvda.initiative.submitted.v1",
                    "nl.stvda.initiative.changed.v1",
                    "nl.stvda.initiative.withdrawn.v1" ->
                entries.show(reader.read(event, InitiativeState.class), event.time());
            case "nl.stvda.organisation.registered.v1" ->
                catalogue.learn(reader.read(event, OrganisationRegistered.class), event.time());
            case "nl.stvda.agreement.registered.v1" ->
                catalogue.learn(reader.read(event, AgreementRegistered.class), event.time());
            case "nl.stvda.credential.revoked.v1" -> revoked.learn(reader.read(event, CredentialRevoked.class));
            default -> {
                // a fact that the report does not show
            }
        }
    }
}
