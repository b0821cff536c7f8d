package nl.stvda.voortgang.reports.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Keeps comments and finds them. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    List<Comment> ofRound(String round) {
        return list("round", Sort.by("postedAt").and("id"), round);
    }

    List<Comment> open(String round) {
        return list("round = ?1 and not resolved", Sort.by("postedAt").and("id"), round);
    }

    long openOf(String round, String organisation) {
        return count("round = ?1 and organisation = ?2 and not resolved", round, organisation);
    }

    Comment get(String round, UUID id) {
        return find("round = ?1 and id = ?2", round, id)
                .firstResultOptional()
                .orElseThrow(() -> CommentProblem.UNKNOWN_COMMENT.withDetail("There is no such comment."));
    }

    /** Nobody else answers it until this transaction ends. */
    Comment getForUpdate(String round, UUID id) {
        return find("round = ?1 and id = ?2", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> CommentProblem.UNKNOWN_COMMENT.withDetail("There is no such comment."));
    }
}
