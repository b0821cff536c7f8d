package nl.stvda.voortgang.reports.delta;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.content.DraftCounts.OrganisationCount;
import nl.stvda.voortgang.reports.content.DraftCounts.ThemeCount;
import nl.stvda.voortgang.reports.delta.DeltaResponse.Previous;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.signoff.SignOffResponse;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import nl.stvda.voortgang.reports.signoff.SignOffs;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.FrozenSection;
import nl.stvda.voortgang.reports.snapshot.Snapshots;

/** Tells what happened since the report that the members approved in the previous round. */
@Singleton
public class Deltas {

    private final Rounds rounds;
    private final Drafts drafts;
    private final SignOffs signOffs;
    private final Snapshots snapshots;

    Deltas(Rounds rounds, Drafts drafts, SignOffs signOffs, Snapshots snapshots) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.snapshots = snapshots;
    }

    /** Refuses the request where there is no such round. */
    public DeltaResponse of(String round) {
        var approved = approvedBefore(rounds.get(round));
        var draft = drafts.of(round);
        var delta = new Delta(FrozenReport.of(draft), sections(approved));
        return new DeltaResponse(
                round,
                approved.map(report -> new Previous(report.round(), report.snapshot()))
                        .orElse(null),
                delta.entries(),
                delta.organisationsWithoutNews(draft.counts().organisations().stream()
                        .map(OrganisationCount::organisation)
                        .toList()),
                delta.themesWithoutNews(
                        draft.counts().themes().stream().map(ThemeCount::theme).toList()),
                draft.unchanged());
    }

    private List<FrozenSection> sections(Optional<SignOffResponse> approved) {
        return approved.map(report -> snapshots.report(report.round(), report.snapshot()))
                .map(FrozenReport::sections)
                .orElseGet(List::of);
    }

    private Optional<SignOffResponse> approvedBefore(RoundResponse round) {
        return rounds.before(round)
                .flatMap(signOffs::latest)
                .filter(report -> report.state() == SignOffState.APPROVED || report.state() == SignOffState.SUBMITTED);
    }
}
