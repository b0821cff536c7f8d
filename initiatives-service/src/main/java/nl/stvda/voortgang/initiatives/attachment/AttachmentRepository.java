package nl.stvda.voortgang.initiatives.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps what is known of attachments. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    Attachment get(UUID initiativeId, UUID id) {
        return findByIdOptional(id)
                .filter(attachment -> attachment.initiativeId().equals(initiativeId))
                .orElseThrow(() -> AttachmentProblem.UNKNOWN_ATTACHMENT.withDetail(
                        "Initiative %s has no attachment %s.".formatted(initiativeId, id)));
    }

    /** The first one added first. */
    List<Attachment> of(UUID initiativeId) {
        return list("initiativeId = ?1 order by id", initiativeId);
    }

    long countOf(UUID initiativeId) {
        return count("initiativeId", initiativeId);
    }

    Optional<Attachment> same(UUID initiativeId, String sha256) {
        return find("initiativeId = ?1 and sha256 = ?2", initiativeId, sha256).firstResultOptional();
    }
}
