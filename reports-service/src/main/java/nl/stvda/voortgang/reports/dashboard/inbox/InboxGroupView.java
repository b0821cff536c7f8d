package nl.stvda.voortgang.reports.dashboard.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;

/**
 * What came with one import, some alerts at a time.
 *
 * @param unavailableSince when it could not be reached; empty where it could
 * @param message whose it is and how many of each kind; empty where nothing is known of it
 * @param unread whether any of it is unread
 * @param next the address of the page with older ones
 */
record InboxGroupView(
        Language language,
        String formToken,
        String id,
        Optional<String> unavailableSince,
        Optional<Text> message,
        boolean worksOff,
        boolean unread,
        List<InboxView.AlertView> alerts,
        Optional<String> next) {

    static InboxGroupView of(InboxPage page, Optional<String> cursor, UUID id, Reader reader) {
        var language = reader.language();
        var group = page.items().stream()
                .flatMap(alert -> Optional.ofNullable(alert.group()).stream())
                .findFirst();
        return new InboxGroupView(
                language,
                reader.formToken(),
                id.toString(),
                Optional.empty(),
                group.flatMap(known -> known.message().in(language)),
                reader.worksOff(),
                group.map(known -> known.unread() > 0).orElse(false),
                page.items().stream()
                        .map(alert -> InboxView.alert(alert, language))
                        .toList(),
                cursor.map(after -> "/inbox/groups/%s?cursor=%s".formatted(id, after)));
    }

    static InboxGroupView unavailable(String since, UUID id, Reader reader) {
        return new InboxGroupView(
                reader.language(),
                reader.formToken(),
                id.toString(),
                Optional.of(since),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty());
    }

    /** Who looks, and in which language. */
    record Reader(String formToken, boolean worksOff, Language language) {}
}
