package nl.stvda.voortgang.initiatives.idempotency;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims keys and keeps answers, in the transaction of the request that they belong to. */
@ApplicationScoped
@Transactional(MANDATORY)
class StoredAnswers {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final IdempotencyConfig config;
    private final Clock clock;

    StoredAnswers(EntityManager entityManager, ObjectMapper json, IdempotencyConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Claims the key until the end of this transaction, however that comes: PostgreSQL gives a lock back when the
     * connection that took it is gone, so no crash leaves a key behind that nobody may use. False where another
     * transaction has it.
     */
    boolean claim(IdempotencyKey key) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", "idempotency %s %s".formatted(key.owner(), key.value()))
                .getSingleResult();
    }

    /** What was answered under this key. Ask only after the claim: before it, another may still be about to answer. */
    @SuppressWarnings("unchecked") // the typed native query answers an untyped stream
    Optional<StoredAnswer> find(IdempotencyKey key) {
        return ((Stream<Tuple>) entityManager
                        .createNativeQuery("""
                                select fingerprint, status, headers, body from idempotency_key
                                where owner = :owner and key = :key and created_at >= :limit
                                """, Tuple.class)
                        .setParameter("owner", key.owner())
                        .setParameter("key", key.value())
                        .setParameter("limit", clock.instant().minus(config.retention()))
                        .getResultStream())
                .map(this::answer)
                .findFirst();
    }

    private StoredAnswer answer(Tuple row) {
        return new StoredAnswer(
                row.get("fingerprint", String.class),
                row.get("status", Integer.class),
                read(row.get("headers", String.class)),
                row.get("body", byte[].class));
    }

    /** Keeps the answer under the key that this transaction has claimed; takes the place of one that has expired. */
    void keep(IdempotencyKey key, StoredAnswer answer) {
        // what the request changed is written before its answer, so that whatever fails, fails as it would without a
        // key
        entityManager.flush();
        entityManager
                .createNativeQuery("""
                        insert into idempotency_key (owner, key, fingerprint, status, headers, body, created_at)
                        values (:owner, :key, :fingerprint, :status, :headers, :body, :now)
                        on conflict (owner, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,
                            headers = excluded.headers, body = excluded.body, created_at = excluded.created_at
                        """)
                .setParameter("owner", key.owner())
                .setParameter("key", key.value())
                .setParameter("fingerprint", answer.fingerprint())
                .setParameter("status", answer.status())
                .setParameter("headers", write(answer.headers()))
                .setParameter("body", answer.body())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Headers cannot be written as JSON", impossible);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The stored headers of an answer cannot be read", damaged);
        }
    }
}
