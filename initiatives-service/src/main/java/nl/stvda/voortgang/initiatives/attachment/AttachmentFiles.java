package nl.stvda.voortgang.initiatives.attachment;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import nl.stvda.voortgang.conventions.file.FileInspection;
import nl.stvda.voortgang.conventions.file.FileName;
import nl.stvda.voortgang.conventions.file.FileType;
import nl.stvda.voortgang.conventions.file.Finding;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.attachment.AttachmentService.Added;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentStore;
import nl.stvda.voortgang.initiatives.upload.Uploads;
import org.jboss.logging.Logger;

/**
 * Brings files in and out. The file is in the store before the attachment is in the database, and no transaction is open
 * while bytes move: a slow partner holds no connection, and a crash leaves a file too many, never one too few.
 */
@ApplicationScoped
class AttachmentFiles {

    private static final int RETRY_AFTER_SECONDS = 30;
    private static final Logger LOG = Logger.getLogger(AttachmentFiles.class);

    private final AttachmentService attachments;
    private final AttachmentStore store;
    private final Incoming incoming;
    private final Uploads uploads;
    private final Caller caller;

    AttachmentFiles(
            AttachmentService attachments, AttachmentStore store, Incoming incoming, Uploads uploads, Caller caller) {
        this.attachments = attachments;
        this.store = store;
        this.incoming = incoming;
        this.uploads = uploads;
        this.caller = caller;
    }

    /** Adds a file to an initiative of the caller; the same bytes again give the attachment that is there. */
    Added add(UUID initiativeId, UploadRequest request, InputStream body) {
        attachments.requireOpen(initiativeId);
        try (var place = uploads.begin(caller.requireOrganisation(), body);
                var file = incoming.receive(place.body())) {
            requireType(request.type(), FileInspection.of(file.path()));
            var same = attachments.same(initiativeId, file.sha256());
            return same.isPresent() ? new Added(same.get(), false) : keep(initiativeId, request, file);
        } catch (IOException away) {
            throw unavailable(away);
        }
    }

    private static void requireType(FileType declared, Finding finding) {
        switch (finding) {
            case Finding.Refused refused ->
                throw AttachmentProblem.ATTACHMENT_TYPE_NOT_ACCEPTED
                        .withDetail("The file is %s.".formatted(refused.what()))
                        .withHeader("Accept", FileType.mediaTypes());
            case Finding.Accepted accepted
            when accepted.type() != declared ->
                throw AttachmentProblem.ATTACHMENT_TYPE_MISMATCH.withDetail("Content-Type says %s, the file is %s."
                        .formatted(declared.mediaType(), accepted.type().mediaType()));
            case Finding.Accepted _ -> {
                // as it should be
            }
        }
    }

    private Added keep(UUID initiativeId, UploadRequest request, IncomingFile file) throws IOException {
        var id = Generators.timeBasedEpochGenerator().generate();
        var name = FileName.of(request.name(), request.type());
        var newFile = new NewFile(id, name, request.type(), file.size(), file.sha256());
        store.keep(id, file.path());
        try {
            var added = attachments.add(initiativeId, newFile);
            if (!added.isNew()) {
                discard(id);
            }
            return added;
        } catch (ProblemException refused) {
            discard(id);
            throw refused;
        }
        // after any other failure the attachment may be there: the sweep finds out
    }

    private void discard(UUID id) {
        try {
            store.remove(id);
        } catch (IOException sweptLater) {
            LOG.warnf("File not removed, the sweep will do it: id=%s cause=%s", id, sweptLater);
        }
    }

    /** The bytes of an attachment, all of them or none. */
    InputStream open(AttachmentResponse attachment) {
        try {
            var content = store.open(attachment.id());
            if (content.size() != attachment.size()) {
                content.bytes().close();
                throw new NoSuchFileException("%d bytes are kept of it".formatted(content.size()));
            }
            return content.bytes();
        } catch (NoSuchFileException lost) {
            LOG.errorf(
                    "Attachment without its file: id=%s bytes=%d cause=%s", attachment.id(), attachment.size(), lost);
            throw unavailable();
        } catch (IOException away) {
            throw unavailable(away);
        }
    }

    private static ProblemException unavailable(IOException away) {
        LOG.warnf("Store of attachments unavailable: cause=%s", away);
        return unavailable();
    }

    private static ProblemException unavailable() {
        return GeneralProblem.UNAVAILABLE
                .withDetail("The service cannot reach the store of attachments right now.")
                .withRetryAfter(RETRY_AFTER_SECONDS);
    }
}
