package nl.stvda.voortgang.notifications.alert;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.stvda.voortgang.notifications.language.Text;

/** Says in both languages how many alerts of which type there are. */
final class AlertCounts {

    private AlertCounts() {}

    /** Such as "FNV: 9 new initiatives, 1 withdrawn initiative". */
    static Text of(String organisation, List<AlertTypeCount> types) {
        return Text.inBoth(locale -> AlertWording.in(locale)
                .several(
                        organisation,
                        types.stream().map(type -> count(type, locale)).collect(Collectors.joining(", "))));
    }

    private static String count(AlertTypeCount type, Locale locale) {
        var say = AlertWording.in(locale);
        var number = NumberFormat.getIntegerInstance(locale).format(type.count());
        var one = type.count() == 1;
        return switch (type.type()) {
            case INITIATIVE_SUBMITTED -> one ? say.oneSubmitted() : say.manySubmitted(number);
            case INITIATIVE_CHANGED -> one ? say.oneChanged() : say.manyChanged(number);
            case INITIATIVE_CHANGED_SINCE_ACCEPTED ->
                one ? say.oneChangedSinceAccepted() : say.manyChangedSinceAccepted(number);
            case INITIATIVE_WITHDRAWN -> one ? say.oneWithdrawn() : say.manyWithdrawn(number);
            case MESSAGE_POSTED -> one ? say.oneMessage() : say.manyMessages(number);
            case INITIATIVE_RESEMBLES -> one ? say.oneResemblance() : say.manyResemblances(number);
            case DELIVERY_PROBLEM, MAIL_UNDELIVERABLE -> one ? say.oneProblem() : say.manyProblems(number);
        };
    }
}
