package nl.stvda.voortgang.reports.round;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** Which rounds are there to try with, and whose; kept in memory for some seconds because every request asks it. */
@ApplicationScoped
@Transactional
class SandboxRounds {

    private final RoundRepository repository;

    SandboxRounds(RoundRepository repository) {
        this.repository = repository;
    }

    /** The organisation of each of these rounds, by the id of the round. */
    @CacheResult(cacheName = "sandbox-rounds")
    Map<String, String> organisations() {
        return repository.sandboxes().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Round::id, round -> round.sandbox().orElseThrow()));
    }
}
