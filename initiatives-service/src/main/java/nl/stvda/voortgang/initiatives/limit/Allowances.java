package nl.stvda.voortgang.initiatives.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.stvda.voortgang.initiatives.access.Sender;

/** The allowance of each caller, on this node. */
@ApplicationScoped
class Allowances {

    /** Longer than a bucket takes to fill: who comes back later than this would find a full one anyway. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** Addresses are free to have, so those who show no token must not fill the memory. */
    private static final int MOST_ADDRESSES = 10_000;

    private final LimitConfig config;
    private final Cache<String, Allowance> known =
            Caffeine.newBuilder().expireAfterAccess(REMEMBERED).build();
    private final Cache<String, Allowance> strangers = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumSize(MOST_ADDRESSES)
            .build();

    Allowances(LimitConfig config) {
        this.config = config;
    }

    Allowance of(Sender sender) {
        return switch (sender) {
            case Sender.Member member -> fresh(known, "organisation " + member.organisation());
            case Sender.Account account -> fresh(known, "account " + account.subject());
            case Sender.Anonymous stranger -> fresh(strangers, stranger.address());
        };
    }

    private Allowance fresh(Cache<String, Allowance> cache, String key) {
        return cache.get(
                key,
                _ -> new Allowance(config.perSecond(), config.burst(), config.concurrent(), TimeMeter.SYSTEM_NANOTIME));
    }
}
