package nl.stvda.voortgang.initiatives.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.Session;

/** What is kept of requests with a key. */
@ApplicationScoped
public class IdempotencyRows {

    private final Session session;
    private final StoredAnswers answers;

    IdempotencyRows(Session session, StoredAnswers answers) {
        this.session = session;
        this.answers = answers;
    }

    /** Does something while another request with this key is under way, which then ends without a trace, as in a crash. */
    public <T> T whileUnderWay(String organisation, String key, Supplier<T> thing) {
        QuarkusTransaction.begin();
        try {
            if (!answers.claim(new IdempotencyKey("organisation:" + organisation, key))) {
                throw new IllegalStateException("The key is in use");
            }
            return thing.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Lets every attempt to keep an answer under this key fail. */
    public void breakFor(String key) {
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery("""
                            create or replace function refuse_answer() returns trigger language plpgsql
                            as 'begin raise exception ''disk full''; end'
                            """).executeUpdate();
            session.createNativeMutationQuery("""
                            create or replace trigger refuse_answer before insert on idempotency_key
                            for each row when (new.key = '%s') execute function refuse_answer()
                            """.formatted(key)).executeUpdate();
        });
    }

    public long count(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select count(*) from idempotency_key where key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult());
    }

    /** Whether the answer and the initiative were stored by one and the same transaction. */
    public boolean cameWithInitiative(String key, String externalId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        select k.xmin::text = i.xmin::text from idempotency_key k, initiative i
                        where k.key = :key and i.external_id = :externalId
                        """, Boolean.class)
                        .setParameter("key", key)
                        .setParameter("externalId", externalId)
                        .getSingleResult());
    }

    public void age(String key, Duration by) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update idempotency_key set created_at = created_at - cast(:by as interval) where key = :key")
                        .setParameter("by", by.toString())
                        .setParameter("key", key)
                        .executeUpdate());
    }
}
