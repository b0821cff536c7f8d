package nl.stvda.voortgang.initiatives.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.initiative.ShownInitiatives;

/** Reads a part of the feed, as the caller may see it. */
@ApplicationScoped
@Transactional
class ChangeReader {

    private final ChangeRepository changes;
    private final ShownInitiatives initiatives;
    private final Caller caller;

    ChangeReader(ChangeRepository changes, ShownInitiatives initiatives, Caller caller) {
        this.changes = changes;
        this.initiatives = initiatives;
        this.caller = caller;
    }

    ChangePage page(ChangeRequest request) {
        changes.place();
        var last = changes.last();
        if (request.after().number() > last.number()) {
            throw ChangeProblem.CURSOR_AHEAD.withDetail("The feed has not come to the place that your cursor names.");
        }
        var found = changes.find(request, last, caller, request.limit() + 1);
        var shown = found.stream().limit(request.limit()).toList();
        var more = found.size() > shown.size();
        // past what others may see, so that a reader who waits does not look through it again and again
        var next = more ? shown.getLast().position() : last;
        return new ChangePage(show(shown), next.encode(), more);
    }

    private List<ChangeResponse> show(List<LoggedChange> lines) {
        var shown =
                initiatives.byId(lines.stream().map(LoggedChange::initiative).collect(Collectors.toSet()));
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(shown.get(line.initiative())).stream()
                        .map(initiative -> new ChangeResponse(line.kind(), line.revision(), line.at(), initiative)))
                .toList();
    }

    /** Whether it is worth reading again. */
    boolean isAnythingAfter(Position position) {
        return changes.isAnythingAfter(position);
    }
}
