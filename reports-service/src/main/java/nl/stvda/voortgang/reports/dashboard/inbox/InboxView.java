package nl.stvda.voortgang.reports.dashboard.inbox;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.text.Formats;

/**
 * The inbox in the words of one language.
 *
 * @param unavailableSince when it could not be reached; empty where it could
 * @param worksOff whether the visitor marks alerts as read
 */
public record InboxView(Optional<String> unavailableSince, boolean worksOff, int unread, List<AlertView> alerts) {

    /**
     * One alert, or one group of them.
     *
     * @param title that of the initiative that the alert is about
     */
    public record AlertView(
            Kind kind,
            String id,
            Text message,
            Optional<Text> title,
            Optional<String> link,
            String moment,
            boolean read) {

        /** Whether it is one alert, and not a group of them. */
        public boolean isSingle() {
            return kind == Kind.ALERT;
        }

        /** Where the form that marks it as read goes. */
        public String readPath() {
            return switch (kind) {
                case ALERT -> "/inbox/%s/read".formatted(id);
                case GROUP -> "/inbox/groups/%s/read".formatted(id);
            };
        }
    }

    /** What a line of the inbox stands for. */
    public enum Kind {
        ALERT,
        GROUP
    }

    static List<AlertView> lines(InboxPage page, Language language) {
        return page.items().stream().map(alert -> line(alert, language)).toList();
    }

    static InboxView of(InboxPage page, boolean worksOff, Language language) {
        return new InboxView(Optional.empty(), worksOff, page.unread(), lines(page, language));
    }

    static InboxView unavailable(String since) {
        return new InboxView(Optional.of(since), false, 0, List.of());
    }

    /** A group is one line, which leads to its alerts; one of a single alert is that alert. */
    private static AlertView line(InboxPage.Alert alert, Language language) {
        var group = alert.group();
        return group == null || group.count() == 1 ? alert(alert, language) : group(group, language);
    }

    private static AlertView group(InboxPage.Group group, Language language) {
        return new AlertView(
                Kind.GROUP,
                group.id().toString(),
                group.message().in(language).orElseGet(() -> new Text(group.id().toString(), language)),
                Optional.empty(),
                Optional.of("/inbox/groups/" + group.id()),
                Formats.of(language).moment(group.lastAt()),
                group.unread() == 0);
    }

    static AlertView alert(InboxPage.Alert alert, Language language) {
        return new AlertView(
                Kind.ALERT,
                alert.id().toString(),
                alert.message().in(language).orElseGet(() -> new Text(alert.type(), language)),
                Optional.ofNullable(alert.initiative())
                        .flatMap(initiative -> initiative.title().in(language)),
                Optional.ofNullable(alert.link()).map(Object::toString),
                Formats.of(language).moment(alert.occurredAt()),
                alert.read());
    }
}
