package nl.stvda.voortgang.reports.dashboard.credentials;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsClient.Made;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * What the page shows.
 *
 * @param made the credential that was made just now; its secret is on this page only
 * @param refusal why nothing was made
 * @param rows empty where nobody answers
 * @param mayMake whether the visitor's organisation can have one more
 */
record CredentialsView(
        Frame frame, Optional<Made> made, Optional<Refusal> refusal, Optional<List<Row>> rows, boolean mayMake) {

    /** Why nothing was made. */
    enum Refusal {
        NOTHING_CHOSEN,
        TWO_ALREADY,
        AWAY
    }

    /** A credential. */
    record Row(
            String clientId,
            String organisation,
            List<String> scopes,
            Moment created,
            String createdBy,
            Optional<Moment> lastUsed,
            Optional<Moment> revoked) {}

    /** The narrowest right comes first. */
    public List<String> scopes() {
        return List.of("initiatives:read", "initiatives:write");
    }
}
