package nl.stvda.voortgang.initiatives.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.initiative.InitiativeStatus;
import nl.stvda.voortgang.initiatives.initiative.Initiatives;
import org.jboss.logging.Logger;

/** Which files an initiative has, and who may know and change that. The bytes are no concern of a transaction. */
@ApplicationScoped
@Transactional
class AttachmentService {

    static final int MOST = 20;

    private static final Logger LOG = Logger.getLogger(AttachmentService.class);

    private final Initiatives initiatives;
    private final AttachmentRepository attachments;
    private final Leftovers leftovers;
    private final AttachmentQuota quota;
    private final Caller caller;
    private final Clock clock;

    AttachmentService(
            Initiatives initiatives,
            AttachmentRepository attachments,
            Leftovers leftovers,
            AttachmentQuota quota,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.attachments = attachments;
        this.leftovers = leftovers;
        this.quota = quota;
        this.caller = caller;
        this.clock = clock;
    }

    List<AttachmentResponse> all(UUID initiativeId) {
        requireReadable(initiativeId);
        return attachments.of(initiativeId).stream().map(AttachmentResponse::of).toList();
    }

    AttachmentResponse one(UUID initiativeId, UUID id) {
        requireReadable(initiativeId);
        return AttachmentResponse.of(attachments.get(initiativeId, id));
    }

    /** What all see of an initiative does not tell them whether there is evidence of it. */
    private void requireReadable(UUID initiativeId) {
        var initiative = initiatives.requireVisible(initiativeId);
        if (!caller.maySeeEvidenceOf(initiative.organisation())) {
            throw AttachmentProblem.UNKNOWN_ATTACHMENT.withDetail(
                    "Initiative %s has no attachments that you may see.".formatted(initiativeId));
        }
    }

    /** Refuses whoever may not add to this initiative now, to be asked before a file is read; answers whose it is. */
    String requireOpen(UUID initiativeId) {
        var initiative = initiatives.requireOwned(initiativeId);
        if (initiative.status() == InitiativeStatus.WITHDRAWN) {
            throw AttachmentProblem.ATTACHMENTS_CLOSED.withDetail(
                    "The initiative was withdrawn. Allowed now: GET of its attachments and of their content.");
        }
        return initiative.organisation();
    }

    /** The attachment with these bytes, if the initiative has it; refuses others where it is full. */
    Optional<AttachmentResponse> same(UUID initiativeId, String sha256) {
        requireOpen(initiativeId);
        var same = attachments.same(initiativeId, sha256);
        if (same.isEmpty() && attachments.countOf(initiativeId) >= MOST) {
            throw AttachmentProblem.TOO_MANY_ATTACHMENTS.withDetail(
                    "The initiative has %d attachments already.".formatted(MOST));
        }
        return same.map(AttachmentResponse::of);
    }

    /**
     * Makes an attachment of a file that the store keeps, unless the initiative has one with these bytes. Of several at
     * once the second waits for the first, in requireOwned, and then finds what that one added.
     */
    Added add(UUID initiativeId, NewFile file) {
        var same = same(initiativeId, file.sha256());
        if (same.isPresent()) {
            return new Added(same.get(), false);
        }
        quota.take(requireOpen(initiativeId), file.size());
        var attachment = new Attachment(initiativeId, file, clock.instant(), caller.name());
        attachments.persist(attachment);
        LOG.infof(
                "Attachment added: id=%s initiative=%s type=%s bytes=%d",
                file.id(), initiativeId, file.type(), file.size());
        return new Added(AttachmentResponse.of(attachment), true);
    }

    /** The file goes later, by the sweep. */
    void remove(UUID initiativeId, UUID id) {
        var organisation = requireOpen(initiativeId);
        var attachment = attachments.get(initiativeId, id);
        attachments.delete(attachment);
        quota.giveBack(organisation, attachment.size());
        leftovers.remember(id, clock.instant(), caller.name());
        LOG.infof("Attachment removed: id=%s initiative=%s", id, initiativeId);
    }

    /** An attachment, and whether this request made it. */
    record Added(AttachmentResponse attachment, boolean isNew) {}
}
