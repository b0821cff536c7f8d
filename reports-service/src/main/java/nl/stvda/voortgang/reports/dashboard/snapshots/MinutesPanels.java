package nl.stvda.voortgang.reports.dashboard.snapshots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.minutes.MinutesOfBoard;
import nl.stvda.voortgang.reports.minutes.MinutesResponse;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;

/** Shows which minutes a snapshot has. */
@RequestScoped
class MinutesPanels {

    private final MinutesOfBoard minutes;
    private final Moments moments;
    private final Visitor visitor;

    MinutesPanels(MinutesOfBoard minutes, Moments moments, Visitor visitor) {
        this.minutes = minutes;
        this.moments = moments;
        this.visitor = visitor;
    }

    /** Empty where the members agree in another way; minutes are attached as long as the consensus can be recorded. */
    Optional<MinutesPanel> of(SnapshotResponse snapshot, List<Decision> moves, Optional<String> problem) {
        if (!MinutesOfBoard.expectsMinutes(snapshot)) {
            return Optional.empty();
        }
        var address = UriBuilder.fromUri(SnapshotPages.address(snapshot.round(), snapshot.number()))
                .path("minutes")
                .build()
                .toString();
        return Optional.of(new MinutesPanel(
                minutes.of(snapshot.round(), snapshot.number()).stream()
                        .map(file -> file(file, address))
                        .toList(),
                moves.contains(Decision.RECORD_CONSENSUS) ? Optional.of(address) : Optional.empty(),
                problem));
    }

    private MinutesPanel.File file(MinutesResponse file, String address) {
        return new MinutesPanel.File(
                file.sha256(),
                file.name(),
                "%s/%s".formatted(address, file.sha256()),
                file.addedBy(),
                moments.of(file.addedAt(), visitor.language()));
    }
}
