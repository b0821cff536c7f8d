package nl.stvda.voortgang.initiatives.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentStore;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentsConfig;
import org.jboss.logging.Logger;

/** Removes the files that belong to no attachment, when their grace is over. */
@ApplicationScoped
class AttachmentSweep implements Sweep {

    private static final Logger LOG = Logger.getLogger(AttachmentSweep.class);

    private final AttachmentStore store;
    private final Leftovers leftovers;
    private final Incoming incoming;
    private final AttachmentsConfig config;

    AttachmentSweep(AttachmentStore store, Leftovers leftovers, Incoming incoming, AttachmentsConfig config) {
        this.store = store;
        this.leftovers = leftovers;
        this.incoming = incoming;
        this.config = config;
    }

    @Override
    public String name() {
        return "files-of-attachments";
    }

    /** All of them in one go, because a file system knows no limit; it counts them itself. */
    @Override
    public int remove(Instant now, int most) {
        var limit = now.minus(config.grace());
        try {
            incoming.removeBefore(limit);
            removeWhatWasRemoved(limit);
            store.visitBefore(limit, this::removeStrangers);
        } catch (IOException away) {
            LOG.warnf("Attachments not swept, the next sweep tries again: cause=%s", away);
        }
        return 0;
    }

    private void removeWhatWasRemoved(Instant limit) throws IOException {
        for (var ids = leftovers.removedBefore(limit); !ids.isEmpty(); ids = leftovers.removedBefore(limit)) {
            for (var id : ids) {
                store.remove(id);
                leftovers.forget(id);
            }
            LOG.infof("Files of removed attachments swept: removed=%d", ids.size());
        }
    }

    private void removeStrangers(List<UUID> kept) throws IOException {
        var strangers = leftovers.strangers(kept);
        for (var stranger : strangers) {
            store.remove(stranger);
        }
        if (!strangers.isEmpty()) {
            LOG.infof("Files of uploads that were cut off swept: removed=%d", strangers.size());
        }
    }
}
