package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
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
            case "nl.stvda.initiative.submitted.v1" -> alert(event, initiative -> AlertType.INITIATIVE_SUBMITTED);
            case "nl.stvda.initiative.changed.v1" ->
                alert(
                        event,
                        initiative -> initiative.isChangedSinceAccepted()
                                ? AlertType.INITIATIVE_CHANGED_SINCE_ACCEPTED
                                : AlertType.INITIATIVE_CHANGED);
            case "nl.stvda.initiative.withdrawn.v1" -> alert(event, initiative -> AlertType.INITIATIVE_WITHDRAWN);
            case "nl.stvda.initiative.message-posted.v1" -> message(event);
            case "nl.stvda.initiative.resemblance-found.v1" -> resemblance(event);
            case "nl.stvda.organisation.registered.v1" -> register(event);
            default -> {
                // other services' concern
            }
        }
    }

    private void alert(CloudEvent event, Function<InitiativeEvent, AlertType> type) {
        var initiative = read(event, InitiativeEvent.class);
        if (!initiative.isComplete()) {
            throw new UnreadableRecordException("A field that the contract promises is missing.");
        }
        if (initiative.isTried()) {
            return;
        }
        alerts.raise(new InitiativeNews(
                type.apply(initiative),
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.agreement(),
                initiative.title(),
                initiative.jointWith(),
                null,
                null,
                initiative.changedAt()));
    }

    private void message(CloudEvent event) {
        var message = read(event, MessagePosted.class);
        if (!message.isComplete()) {
            throw new UnreadableRecordException("A field that the contract promises is missing.");
        }
        if (message.isBySecretariat()) {
            return;
        }
        var initiative = message.initiative();
        alerts.raise(new InitiativeNews(
                AlertType.MESSAGE_POSTED,
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.agreement(),
                initiative.title(),
                List.of(),
                message.id(),
                null,
                message.postedAt()));
    }

    private void resemblance(CloudEvent event) {
        var resemblance = read(event, ResemblanceFound.class);
        if (!resemblance.isComplete()) {
            throw new UnreadableRecordException("A field that the contract promises is missing.");
        }
        var initiative = resemblance.initiative();
        alerts.raise(new InitiativeNews(
                AlertType.INITIATIVE_RESEMBLES,
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.agreement(),
                initiative.title(),
                List.of(),
                null,
                resemblance.candidates().stream()
                        .map(ResemblanceFound.Candidate::alerted)
                        .toList(),
                resemblance.foundAt()));
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
