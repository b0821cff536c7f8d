package nl.stvda.voortgang.notifications.alert;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stvda.voortgang.notifications.language.Text;

/** Says in both languages what an alert is about. */
final class AlertWording {

    private AlertWording() {}

    static AlertMessages in(Locale locale) {
        return MessageBundles.get(AlertMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }

    /** One sentence about the alert, with the names of organisations; by their codes where they have none yet. */
    static Text of(Alert alert, Map<String, String> names) {
        var organisation = Objects.requireNonNullElse(alert.organisation(), "");
        var headline = of(alert, names.getOrDefault(organisation, organisation));
        if (alert.jointWith().isEmpty()) {
            return headline;
        }
        var others = alert.jointWith().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return Text.inBoth(locale -> in(locale).jointWith(headline.in(locale), others));
    }

    private static Text of(Alert alert, String organisation) {
        return switch (alert.type()) {
            case INITIATIVE_SUBMITTED -> Text.inBoth(locale -> in(locale).submitted(organisation));
            case INITIATIVE_CHANGED -> Text.inBoth(locale -> in(locale).changed(organisation));
            case INITIATIVE_CHANGED_SINCE_ACCEPTED ->
                Text.inBoth(locale -> in(locale).changedSinceAccepted(organisation));
            case INITIATIVE_RESEMBLES -> Text.inBoth(locale -> in(locale).resembles(organisation));
            case MESSAGE_POSTED -> Text.inBoth(locale -> in(locale).messagePosted(organisation));
            case INITIATIVE_WITHDRAWN -> Text.inBoth(locale -> in(locale).withdrawn(organisation));
            case DELIVERY_PROBLEM, MAIL_UNDELIVERABLE -> alert.note();
        };
    }

    static Text of(FailedRecord failed) {
        return Text.inBoth(locale ->
                in(locale).deliveryProblem(failed.consumer(), failed.topic(), failed.place(), failed.cause()));
    }

    static Text of(GivenUpMail mail) {
        return Text.inBoth(locale -> in(locale)
                .mailUndeliverable(
                        mail.recipient(), mail.attempts(), mail.reason().in(locale)));
    }
}
