package nl.stvda.voortgang.reports.snapshot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.check.Finding;
import nl.stvda.voortgang.reports.check.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat says when it freezes. */
@Schema(description = "What to say when freezing; unknown fields are refused")
public record FreezeRequest(
        @Schema(description = "A reason for each warning that stands, at most 20; none where there are none")
        @NotNull(message = "{required}") @Size(max = 20, message = "{too-many}") @Valid List<@NotNull(message = "{required}") Reason> reasons) {

    @SuppressWarnings("NullAway") // validation names what is missing
    public FreezeRequest {
        reasons = unmodifiable(reasons);
    }

    /** Refuses to freeze while something blocks it, or a warning has no reason. */
    void requireAnswers(List<Finding> findings) {
        var blockers = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .toList();
        if (!blockers.isEmpty()) {
            throw SnapshotProblem.BLOCKED.withViolations(
                    blockers.stream().map(FreezeRequest::violation).toList());
        }
        var answered = reasons.stream().map(Reason::check).collect(Collectors.toSet());
        var open = findings.stream()
                .filter(finding -> !answered.contains(finding.check().code()))
                .toList();
        if (!open.isEmpty()) {
            throw SnapshotProblem.UNEXPLAINED_WARNINGS.withViolations(
                    open.stream().map(FreezeRequest::violation).toList());
        }
    }

    private static Violation violation(Finding finding) {
        var about = Stream.of(finding.section(), finding.about(), finding.initiativeId())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new Violation(null, null, finding.check().code(), "%s (%s)".formatted(finding.detail(), about));
    }

    private static <T> @Nullable List<T> unmodifiable(@Nullable List<T> items) {
        return items == null ? null : Collections.unmodifiableList(items);
    }
}
