package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertFact;
import nl.stvda.voortgang.notifications.language.AlertWords;
import nl.stvda.voortgang.notifications.language.Wording;

/** Says what an alert is about. */
@ApplicationScoped
class AlertWording {

    private final Wording wording;

    AlertWording(Wording wording) {
        this.wording = wording;
    }

    /** One sentence about the alert, with the names of organisations; by their codes where they have none yet. */
    LocalizedText of(AlertFact alert, Map<String, String> names) {
        var organisation = Objects.requireNonNullElse(alert.organisation(), "");
        var headline = of(alert, names.getOrDefault(organisation, organisation));
        if (alert.jointWith().isEmpty()) {
            return headline;
        }
        var others = alert.jointWith().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return wording.inEach(language -> AlertWords.in(language).jointWith(Wording.shown(headline, language), others));
    }

    private LocalizedText of(AlertFact alert, String organisation) {
        return switch (alert.type()) {
            case INITIATIVE_SUBMITTED ->
                wording.inEach(language -> AlertWords.in(language).submitted(organisation));
            case INITIATIVE_CHANGED ->
                wording.inEach(language -> AlertWords.in(language).changed(organisation));
            case INITIATIVE_CHANGED_SINCE_ACCEPTED ->
                wording.inEach(language -> AlertWords.in(language).changedSinceAccepted(organisation));
            case INITIATIVE_RESEMBLES ->
                wording.inEach(language -> AlertWords.in(language).resembles(organisation));
            case MESSAGE_POSTED ->
                wording.inEach(language -> AlertWords.in(language).messagePosted(organisation));
            case INITIATIVE_WITHDRAWN ->
                wording.inEach(language -> AlertWords.in(language).withdrawn(organisation));
            case DECLARATION_MADE ->
                wording.inEach(language ->
                        AlertWords.in(language).declared(organisation, Wording.shown(alert.note(), language)));
            case DELIVERY_PROBLEM, MAIL_UNDELIVERABLE -> alert.note();
        };
    }
}
