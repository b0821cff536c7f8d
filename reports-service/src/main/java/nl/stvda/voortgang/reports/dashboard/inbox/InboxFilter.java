package nl.stvda.voortgang.reports.dashboard.inbox;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which alerts the inbox shows, as its address says it. */
record InboxFilter(boolean unread, Optional<String> type, Optional<String> organisation) {

    /** What can be told apart, in the order in which it is offered. */
    static final List<String> TYPES = List.of(
            "initiative-submitted",
            "initiative-changed",
            "initiative-changed-since-accepted",
            "initiative-withdrawn",
            "message-posted",
            "initiative-resembles",
            "declaration-made",
            "mail-undeliverable",
            "delivery-problem");

    /** What no alert can be is not asked for. */
    static InboxFilter of(boolean unread, @Nullable String type, @Nullable String organisation) {
        return new InboxFilter(
                unread,
                Optional.ofNullable(type).filter(TYPES::contains),
                Optional.ofNullable(organisation).filter(code -> !code.isBlank()));
    }

    /** Whether it leaves anything out. */
    public boolean isNarrowed() {
        return unread || type.isPresent() || organisation.isPresent();
    }

    public boolean isOfType(String code) {
        return type.filter(code::equals).isPresent();
    }

    public boolean isAbout(String code) {
        return organisation.filter(code::equals).isPresent();
    }

    public String address() {
        return address("/inbox").build().toString();
    }

    String addressAfter(String cursor) {
        return address("/inbox").queryParam("cursor", cursor).build().toString();
    }

    /** Where an open page asks how many have come since the newest that it shows. */
    String addressOfNewer(String newest) {
        return address("/fragments/inbox/newer")
                .queryParam("newest", newest)
                .build()
                .toString();
    }

    private UriBuilder address(String path) {
        var address = UriBuilder.fromPath(path);
        if (unread) {
            address.queryParam("unread", true);
        }
        type.ifPresent(code -> address.queryParam("type", code));
        organisation.ifPresent(code -> address.queryParam("organisation", "{organisation}"));
        return organisation.map(code -> UriBuilder.fromUri(address.build(code))).orElse(address);
    }
}
