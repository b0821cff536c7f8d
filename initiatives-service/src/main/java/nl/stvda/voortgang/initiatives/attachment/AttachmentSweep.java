package nl.stvda.voortgang.initiatives.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentStore;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentsConfig;
import org.jboss.logging.Logger;

/** Removes the files that belong to no attachment, when their grace is over. */
@ApplicationScoped
class AttachmentSweep {

    private static final Logger LOG = Logger.getLogger(AttachmentSweep.class);

    private final AttachmentStore store;
    private final Leftovers leftovers;
    private final Incoming incoming;
    private final AttachmentsConfig config;
    private final Clock clock;

    AttachmentSweep(
            AttachmentStore store, Leftovers leftovers, Incoming incoming, AttachmentsConfig config, Clock clock) {
        this.store = store;
        this.leftovers = leftovers;
        this.incoming = incoming;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var limit = clock.instant().minus(config.grace());
        try {
            incoming.removeBefore(limit);
            removeWhatWasRemoved(limit);
            store.visitBefore(limit, this::removeStrangers);
        } catch (IOException away) {
            LOG.warnf("Attachments not swept, the next sweep tries again: %s", away);
        }
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
