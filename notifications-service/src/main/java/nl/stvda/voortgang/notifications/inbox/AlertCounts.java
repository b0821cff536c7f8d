package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertTypeCount;
import nl.stvda.voortgang.notifications.language.AlertWords;
import nl.stvda.voortgang.notifications.language.Wording;

/** Says how many alerts of which type there are. */
@ApplicationScoped
class AlertCounts {

    private final Wording wording;

    AlertCounts(Wording wording) {
        this.wording = wording;
    }

    /** Such as "FNV: 9 new initiatives, 1 withdrawn initiative". */
    LocalizedText of(String organisation, List<AlertTypeCount> types) {
        return wording.inEach(language -> AlertWords.in(language)
                .several(
                        organisation,
                        types.stream().map(type -> count(type, language)).collect(Collectors.joining(", "))));
    }

    private static String count(AlertTypeCount type, Language language) {
        var say = AlertWords.in(language);
        var number = NumberFormat.getIntegerInstance(language.locale()).format(type.count());
        var one = type.count() == 1;
        return switch (type.type()) {
            case INITIATIVE_SUBMITTED -> one ? say.oneSubmitted() : say.manySubmitted(number);
            case INITIATIVE_CHANGED -> one ? say.oneChanged() : say.manyChanged(number);
            case INITIATIVE_CHANGED_SINCE_ACCEPTED ->
                one ? say.oneChangedSinceAccepted() : say.manyChangedSinceAccepted(number);
            case INITIATIVE_WITHDRAWN -> one ? say.oneWithdrawn() : say.manyWithdrawn(number);
            case MESSAGE_POSTED -> one ? say.oneMessage() : say.manyMessages(number);
            case INITIATIVE_RESEMBLES -> one ? say.oneResemblance() : say.manyResemblances(number);
            case DECLARATION_MADE -> one ? say.oneDeclaration() : say.manyDeclarations(number);
            case DELIVERY_PROBLEM, MAIL_UNDELIVERABLE -> one ? say.oneProblem() : say.manyProblems(number);
        };
    }
}
