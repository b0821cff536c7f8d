package nl.stvda.voortgang.reports.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as events tell of it. Neither the words nor the names of people leave the service.
 *
 * @param revision grows with each event about the comment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentState(
        UUID id,
        String round,
        String section,
        @Nullable UUID initiativeId,
        String organisation,
        int revision,
        boolean resolved,
        Instant postedAt,
        @Nullable Instant answeredAt) {

    static CommentState of(CommentResponse comment) {
        return new CommentState(
                comment.id(),
                comment.round(),
                comment.section(),
                comment.initiativeId(),
                comment.organisation(),
                comment.version() + 1,
                comment.resolved(),
                comment.postedAt(),
                comment.answeredAt());
    }
}
