package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.UUID;

/** The addresses of the pages on which the report of a round is arranged. */
record ArrangementAddress(String round) {

    private static final String PATH = "/rounds/{round}/arrangement";

    /** Of the round itself. */
    String ofRound() {
        return UriBuilder.fromPath("/rounds/{round}").build(round).toString();
    }

    /** The section with the entries from this one on; 0 is the first. */
    String section(String code, int from) {
        var address = UriBuilder.fromPath(PATH).queryParam("section", code);
        return (from == 0 ? address : address.queryParam("from", from))
                .build(round)
                .toString();
    }

    /** As above, at an entry or a block. */
    URI place(String code, int from, String kind, UUID id) {
        return URI.create("%s#%s-%s".formatted(section(code, from), kind, id));
    }

    String entry(UUID initiative) {
        return UriBuilder.fromPath(PATH + "/{initiative}")
                .build(round, initiative)
                .toString();
    }

    String blocks(String section) {
        return UriBuilder.fromPath(PATH + "/sections/{section}/blocks")
                .build(round, section)
                .toString();
    }

    String block(String section, UUID block) {
        return "%s/%s".formatted(blocks(section), block);
    }

    /** Who else has the section open, and whether the draft is another one than this. */
    String presence(String section, long version) {
        return UriBuilder.fromPath(PATH + "/presence")
                .queryParam("section", section)
                .queryParam("version", version)
                .build(round)
                .toString();
    }
}
