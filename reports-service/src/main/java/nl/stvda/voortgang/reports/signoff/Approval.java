package nl.stvda.voortgang.reports.signoff;

import java.util.List;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;

/**
 * That the members agree on a snapshot, and by what.
 *
 * @param counting the signatures that hold; some were given under an earlier snapshot that reads the same for the member
 */
public record Approval(SnapshotResponse snapshot, SignOffResponse signOff, List<SignatureResponse> counting) {}
