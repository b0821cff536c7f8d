package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import nl.stvda.voortgang.reports.snapshot.Snapshots;

/** Reads what a sign-off is computed from. */
@ApplicationScoped
class SignOffReader {

    private final SignOffRepository repository;
    private final Snapshots snapshots;
    private final Clock clock;

    SignOffReader(SignOffRepository repository, Snapshots snapshots, Clock clock) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    SignOff of(SnapshotResponse snapshot) {
        var round = snapshot.round();
        return new SignOff(
                snapshot,
                snapshots.of(round),
                repository.ofRound(round),
                repository.isSubmitted(round, snapshot.number()),
                clock.instant());
    }

    /** Of all snapshots of these rounds, those of one round the newest first. */
    List<SignOff> ofAll(Set<String> rounds) {
        var frozen = snapshots.ofAll(rounds).stream().collect(Collectors.groupingBy(SnapshotResponse::round));
        var signatures = repository.ofRounds(rounds);
        var submitted = repository.submitted(rounds);
        var now = clock.instant();
        return frozen.entrySet().stream()
                .flatMap(round -> round.getValue().stream()
                        .map(snapshot -> new SignOff(
                                snapshot,
                                round.getValue(),
                                signatures.getOrDefault(round.getKey(), List.of()),
                                submitted.getOrDefault(round.getKey(), Set.of()).contains(snapshot.number()),
                                now)))
                .toList();
    }
}
