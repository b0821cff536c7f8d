package nl.stvda.voortgang.conventions.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import nl.stvda.voortgang.conventions.access.Sender;

/** The allowance of each caller, on this node. */
@ApplicationScoped
class Allowances {

    /** Longer than a bucket takes to fill: a caller who comes back later finds a full one anyway. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** Addresses are free to have, so those who show no token must not fill the memory. */
    private static final int MOST_ADDRESSES = 10_000;

    private final LimitConfig config;
    private final Cache<Object, Bucket> known =
            Caffeine.newBuilder().expireAfterAccess(REMEMBERED).build();
    private final Cache<Object, Bucket> strangers = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumSize(MOST_ADDRESSES)
            .build();

    /** Each is kept for as long as a request holds it, however long that is, and then forgotten. */
    private final Cache<Object, Places> places =
            Caffeine.newBuilder().weakValues().build();

    Allowances(LimitConfig config) {
        this.config = config;
    }

    /** Of a request that is worked on until it is answered. */
    Allowance forWork(Sender sender) {
        return new Allowance(bucket(sender), List.of(places(new Key("work", group(sender)), config.concurrent())));
    }

    /** Of a request that stays open while nothing is done for it. It takes no place of those that are worked on. */
    Allowance forWaiting(Sender sender) {
        return new Allowance(
                bucket(sender),
                List.of(
                        places(new Key("waiting person", sender), config.waitingPerPerson()),
                        places(new Key("waiting group", group(sender)), config.waitingPerOrganisation())));
    }

    private Bucket bucket(Sender sender) {
        var buckets = sender instanceof Sender.Anonymous ? strangers : known;
        return buckets.get(
                group(sender), _ -> Allowance.bucket(config.perSecond(), config.burst(), TimeMeter.SYSTEM_NANOTIME));
    }

    private Places places(Key key, int number) {
        return places.get(key, _ -> new Places(number));
    }

    /** Who shares an allowance: an organisation with all its people and programs. A caller without an organisation has one alone. */
    private static Object group(Sender sender) {
        return switch (sender) {
            case Sender.Member member -> new Group(member.organisation());
            case Sender.Account account -> account;
            case Sender.Anonymous stranger -> stranger;
        };
    }

    private record Group(String organisation) {}

    private record Key(String kind, Object holder) {}
}
