package nl.stvda.voortgang.notifications.alert;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.language.Wording;

/** Says what an alert is about. */
@ApplicationScoped
class AlertWording {

    private final Wording wording;

    AlertWording(Wording wording) {
        this.wording = wording;
    }

    static AlertMessages in(Language language) {
        return MessageBundles.get(AlertMessages.class, Localized.Literal.of(language.tag()));
    }

    /** One sentence about the alert, with the names of organisations; by their codes where they have none yet. */
    LocalizedText of(Alert alert, Map<String, String> names) {
        var organisation = Objects.requireNonNullElse(alert.organisation(), "");
        var headline = of(alert, names.getOrDefault(organisation, organisation));
        if (alert.jointWith().isEmpty()) {
            return headline;
        }
        var others = alert.jointWith().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return wording.inEach(language -> in(language).jointWith(Wording.shown(headline, language), others));
    }

    private LocalizedText of(Alert alert, String organisation) {
        return switch (alert.type()) {
            case INITIATIVE_SUBMITTED -> wording.inEach(language -> in(language).submitted(organisation));
            case INITIATIVE_CHANGED -> wording.inEach(language -> in(language).changed(organisation));
            case INITIATIVE_CHANGED_SINCE_ACCEPTED ->
                wording.inEach(language -> in(language).changedSinceAccepted(organisation));
            case INITIATIVE_RESEMBLES -> wording.inEach(language -> in(language).resembles(organisation));
            case MESSAGE_POSTED -> wording.inEach(language -> in(language).messagePosted(organisation));
            case INITIATIVE_WITHDRAWN -> wording.inEach(language -> in(language).withdrawn(organisation));
            case DELIVERY_PROBLEM, MAIL_UNDELIVERABLE -> alert.note();
        };
    }

    LocalizedText of(FailedRecord failed) {
        return wording.inEach(language ->
                in(language).deliveryProblem(failed.consumer(), failed.topic(), failed.place(), failed.cause()));
    }

    LocalizedText of(GivenUpMail mail) {
        return wording.inEach(language -> in(language)
                .mailUndeliverable(mail.recipient(), mail.attempts(), Wording.shown(mail.reason(), language)));
    }
}
