package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.language.AlertWords;
import nl.stvda.voortgang.notifications.language.Wording;

/** Says what went wrong, or what was declared, in the words that stay with the alert. */
@ApplicationScoped
class AlertNotes {

    private final Wording wording;

    AlertNotes(Wording wording) {
        this.wording = wording;
    }

    LocalizedText of(FailedRecord failed) {
        return wording.inEach(language -> AlertWords.in(language)
                .deliveryProblem(failed.consumer(), failed.topic(), failed.place(), failed.cause()));
    }

    LocalizedText of(GivenUpMail mail) {
        return wording.inEach(language -> AlertWords.in(language)
                .mailUndeliverable(mail.recipient(), mail.attempts(), Wording.shown(mail.reason(), language)));
    }

    LocalizedText of(DeclarationNews news) {
        return wording.inEach(language -> AlertWords.in(language)
                .nothingChanged(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale())
                        .format(news.since())));
    }
}
