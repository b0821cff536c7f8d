package nl.stvda.voortgang.reports.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.stvda.voortgang.reports.catalogue.AgreementRegistered;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.OrganisationRegistered;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.InitiativeState;

/** One transaction per event: remember it, and let it have its effect. */
@ApplicationScoped
class EventReceiver {

    private final Inbox inbox;
    private final EventReader reader;
    private final Entries entries;
    private final Catalogue catalogue;

    EventReceiver(Inbox inbox, EventReader reader, Entries entries, Catalogue catalogue) {
        this.inbox = inbox;
        this.reader = reader;
        this.entries = entries;
        this.catalogue = catalogue;
    }

    @Transactional
    void receive(CloudEvent event) {
        if (!inbox.isNew(event.id())) {
            return;
        }
        switch (event.type()) {
            case "nl.stvda.initiative.submitted.v1",
                    "nl.stvda.initiative.changed.v1",
                    "nl.stvda.initiative.reviewed.v1",
                    "nl.stvda.initiative.linked.v1",
                    "nl.stvda.initiative.unlinked.v1",
                    "nl.stvda.initiative.withdrawn.v1" ->
                entries.show(reader.read(event, InitiativeState.class), event.time());
            case "nl.stvda.organisation.registered.v1" ->
                catalogue.learn(reader.read(event, OrganisationRegistered.class), event.time());
            case "nl.stvda.agreement.registered.v1" ->
                catalogue.learn(reader.read(event, AgreementRegistered.class), event.time());
            default -> {
                // a fact that the report does not show
            }
        }
    }
}
