package nl.stvda.voortgang.reports.dashboard;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.text.Formats;
import nl.stvda.voortgang.reports.text.Language;
import nl.stvda.voortgang.reports.text.Text;

/**
 * The inbox in the words of one language.
 *
 * @param unavailableSince when it could not be reached; empty where it could
 * @param worksOff whether the visitor marks alerts as read
 */
record InboxView(Optional<String> unavailableSince, boolean worksOff, int unread, List<AlertView> alerts) {

    /** One alert; the title is that of the initiative that it is about. */
    record AlertView(
            String id, Text message, Optional<Text> title, Optional<String> link, String moment, boolean read) {}

    static InboxView of(InboxPage page, boolean worksOff, Language language) {
        return new InboxView(
                Optional.empty(),
                worksOff,
                page.unread(),
                page.items().stream().map(alert -> alert(alert, language)).toList());
    }

    static InboxView unavailable(String since) {
        return new InboxView(Optional.of(since), false, 0, List.of());
    }

    private static AlertView alert(InboxPage.Alert alert, Language language) {
        return new AlertView(
                alert.id().toString(),
                alert.message().in(language).orElseGet(() -> new Text(alert.type(), language)),
                Optional.ofNullable(alert.initiative())
                        .flatMap(initiative -> initiative.title().in(language)),
                Optional.ofNullable(alert.link()).map(Object::toString),
                Formats.of(language).moment(alert.occurredAt()),
                alert.read());
    }
}
