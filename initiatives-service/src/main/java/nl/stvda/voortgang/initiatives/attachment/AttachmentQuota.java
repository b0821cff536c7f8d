package nl.stvda.voortgang.initiatives.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.hibernate.Session;

/** What each organisation keeps, and whether there is room for more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AttachmentQuota {

    private final Session session;
    private final QuotaConfig config;

    AttachmentQuota(Session session, QuotaConfig config) {
        this.session = session;
        this.config = config;
    }

    /** Takes room for a file, or refuses; of several at once each finds what the others took. */
    void take(String organisation, long bytes) {
        session.createNativeMutationQuery("""
                        insert into attachment_usage (organisation, files, bytes) values (:organisation, 0, 0)
                        on conflict do nothing""")
                .setParameter("organisation", organisation)
                .executeUpdate();
        var taken = session.createNativeMutationQuery("""
                        update attachment_usage set files = files + 1, bytes = bytes + :bytes
                        where organisation = :organisation and files + 1 <= :mostFiles and bytes + :bytes <= :mostBytes""")
                .setParameter("organisation", organisation)
                .setParameter("bytes", bytes)
                .setParameter("mostFiles", config.files())
                .setParameter("mostBytes", mostBytes())
                .executeUpdate();
        if (taken == 0) {
            throw refusal(organisation, bytes);
        }
    }

    void giveBack(String organisation, long bytes) {
        session.createNativeMutationQuery("""
                        update attachment_usage set files = files - 1, bytes = bytes - :bytes
                        where organisation = :organisation""")
                .setParameter("organisation", organisation)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    private ProblemException refusal(String organisation, long bytes) {
        var used = session.createNativeQuery(
                        "select files, bytes from attachment_usage where organisation = :organisation", Usage.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
        return AttachmentProblem.ATTACHMENT_QUOTA_EXCEEDED.withDetail(
                "%s keeps %d of %d attachments and %d of %d bytes; this file has %d bytes."
                        .formatted(organisation, used.files(), config.files(), used.bytes(), mostBytes(), bytes));
    }

    private long mostBytes() {
        return config.bytes().asLongValue();
    }

    /** How much there is of an organisation. */
    private record Usage(long files, long bytes) {}
}
