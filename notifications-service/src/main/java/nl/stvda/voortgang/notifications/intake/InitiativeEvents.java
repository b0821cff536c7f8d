package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;
import nl.stvda.voortgang.notifications.inbox.Inbox;
import nl.stvda.voortgang.notifications.organisation.Organisations;

/** Gives each event its effect, once. */
@ApplicationScoped
class InitiativeEvents {

    private final Inbox inbox;
    private final Alerts alerts;
    private final Organisations organisations;
    private final ObjectMapper json;

    InitiativeEvents(Inbox inbox, Alerts alerts, Organisations organisations, ObjectMapper json) {
        this.inbox = inbox;
        this.alerts = alerts;
        this.organisations = organisations;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Transactional
    void take(CloudEvent event) {
        if (!inbox.isNew(event.source(), event.id())) {
            return;
        }
        switch (event.type()) {
            case "nl.stvda.initiative.submitted.v1" -> alert(AlertType.INITIATIVE_SUBMITTED, event);
            case "nl.stvda.initiative.changed.v1" -> alert(AlertType.INITIATIVE_CHANGED, event);
            case "nl.stvda.initiative.withdrawn.v1" -> alert(AlertType.INITIATIVE_WITHDRAWN, event);
            case "nl.stvda.organisation.registered.v1" -> register(event);
            default -> {
                // other services' concern
            }
        }
    }

    private void alert(AlertType type, CloudEvent event) {
        var initiative = read(event, InitiativeEvent.class);
        if (!initiative.isComplete()) {
            throw new UnreadableRecordException("A field that the contract promises is missing.");
        }
        if (initiative.isTried()) {
            return;
        }
        alerts.raise(new InitiativeNews(
                type,
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.agreement(),
                initiative.title(),
                initiative.changedAt()));
    }

    private void register(CloudEvent event) {
        var organisation = read(event, OrganisationRegistered.class);
        if (!organisation.isComplete()) {
            throw new UnreadableRecordException("A field that the contract promises is missing.");
        }
        organisations.register(
                organisation.code(),
                organisation.name().nl(),
                organisation.name().en());
    }

    private <T> T read(CloudEvent event, Class<T> type) {
        if (event.data() == null) {
            throw new UnreadableRecordException("The record is empty.");
        }
        try {
            var content = json.readValue(event.data(), type);
            if (content == null) {
                throw new UnreadableRecordException("The content is null.");
            }
            return content;
        } catch (JsonProcessingException malformed) {
            throw new UnreadableRecordException("The content is not JSON as the contract describes it.", malformed);
        }
    }
}
