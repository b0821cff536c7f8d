package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.reports.canonical.CanonicalJson;
import nl.stvda.voortgang.reports.canonical.Sha256;
import nl.stvda.voortgang.reports.check.Checks;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.initiative.Rebuild;

/**
 * Makes a snapshot of a draft: reads all of it at one moment, and keeps it if the draft is still at that version then.
 * Reading and hashing hold nothing, so others edit meanwhile; an edit that commits first wins, and the freeze is refused.
 */
@ApplicationScoped
public class Freeze {

    private final Rebuild rebuild;
    private final Drafts drafts;
    private final Checks checks;
    private final Snapshots snapshots;
    private final CanonicalJson json;

    Freeze(Rebuild rebuild, Drafts drafts, Checks checks, Snapshots snapshots, CanonicalJson json) {
        this.rebuild = rebuild;
        this.drafts = drafts;
        this.checks = checks;
        this.snapshots = snapshots;
        this.json = json;
    }

    /** Refuses where the draft is incomplete or moved on, something blocks, a warning has no reason, or nothing changed. */
    public SnapshotResponse of(String round, DraftPrecondition precondition, FreezeRequest request) {
        requireComplete();
        var draft = drafts.of(round);
        precondition.requireMatch(draft.version());
        request.requireAnswers(checks.findings(draft));
        var report = FrozenReport.of(draft);
        var document = json.of(report);
        var sections = report.readable()
                .map(readable -> new SectionHash(readable.code(), Sha256.hex(json.of(readable.asRead()))))
                .toList();
        return snapshots.keep(
                round, new Prepared(draft.version(), document, Sha256.hex(document), sections, request.reasons()));
    }

    /** Members would sign a report that lacks what some of them did. */
    private void requireComplete() {
        var awaited = rebuild.awaited();
        if (awaited > 0) {
            throw SnapshotProblem.DRAFT_INCOMPLETE.withDetail(
                    "%d initiatives are not in the drafts again yet.".formatted(awaited));
        }
    }
}
