package nl.stvda.voortgang.conventions.intake.deadletter;

import com.fasterxml.uuid.Generators;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.intake.ContractViolation;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Keeps dead letters; each method is one transaction. */
@ApplicationScoped
@Transactional
class DeadLetterStore {

    private final DeadLetterRepository repository;
    private final List<RecordEffect> effects;
    private final Clock clock;

    DeadLetterStore(DeadLetterRepository repository, @All List<RecordEffect> effects, Clock clock) {
        this.repository = repository;
        this.effects = effects;
        this.clock = clock;
    }

    void keep(String channel, ConsumerRecord<byte[], byte[]> received, String cause) {
        repository.keep(new DeadLetter(
                Generators.timeBasedEpochGenerator().generate(),
                channel,
                received,
                cause,
                clock.instant(),
                DeadLetterState.WAITING,
                0,
                null,
                null,
                null));
    }

    Page<DeadLetter> page(Optional<DeadLetterState> state, PageRequest<UUID> request) {
        return Page.of(repository.page(state, request), request.limit(), DeadLetter::id);
    }

    DeadLetter get(UUID id) {
        return repository.find(id).orElseThrow(() -> unknown(id));
    }

    /** The effect of the record and the note of it stand or fall together. What was played back before stays as it is. */
    DeadLetter apply(UUID id, String by) {
        var letter = repository.lock(id).orElseThrow(() -> unknown(id));
        if (letter.state() == DeadLetterState.PLAYED_BACK) {
            return letter;
        }
        requireWaiting(letter);
        effect(letter.channel()).take(List.of(letter.received()));
        return settle(letter, DeadLetterState.PLAYED_BACK, by, null);
    }

    /** Notes that it was played back in vain, unless somebody else settled it since. */
    void failedAgain(UUID id, String cause, String by) {
        repository
                .lock(id)
                .filter(DeadLetter::isWaiting)
                .ifPresent(letter -> repository.update(new DeadLetter(
                        id,
                        letter.channel(),
                        letter.received(),
                        cause,
                        letter.givenUpAt(),
                        letter.state(),
                        letter.attempts() + 1,
                        by,
                        clock.instant(),
                        null)));
    }

    DeadLetter discard(UUID id, String reason, String by) {
        var letter = repository.lock(id).orElseThrow(() -> unknown(id));
        requireWaiting(letter);
        return settle(letter, DeadLetterState.DISCARDED, by, reason);
    }

    private DeadLetter settle(DeadLetter letter, DeadLetterState state, String by, @Nullable String reason) {
        var settled = new DeadLetter(
                letter.id(),
                letter.channel(),
                letter.received(),
                letter.cause(),
                letter.givenUpAt(),
                state,
                letter.attempts(),
                by,
                clock.instant(),
                reason);
        repository.update(settled);
        return settled;
    }

    private RecordEffect effect(String channel) {
        return effects.stream()
                .filter(effect -> effect.channel().equals(channel))
                .findFirst()
                .orElseThrow(() ->
                        new ContractViolation("Records of the channel %s are not taken any more.".formatted(channel)));
    }

    private static void requireWaiting(DeadLetter letter) {
        if (!letter.isWaiting()) {
            throw DeadLetterProblem.DEAD_LETTER_SETTLED.withDetail("Dead letter %s is %s already."
                    .formatted(letter.id(), letter.state().code()));
        }
    }

    private static RuntimeException unknown(UUID id) {
        return DeadLetterProblem.UNKNOWN_DEAD_LETTER.withDetail("No dead letter has the id %s.".formatted(id));
    }
}
