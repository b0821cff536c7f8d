package nl.stvda.voortgang.initiatives.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter in SQL: what decides for a combination of codes ({@code p}), and what for an entry ({@code e}). */
final class EntryQuery {

    /** Longer than it takes until the parts of a new word are known: what is younger may fit whatever the index says. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final List<String> ofProfile = new ArrayList<>();
    private final List<String> ofEntry = new ArrayList<>();
    private final List<String> sieve = new ArrayList<>();
    private final Map<String, Object> profileParameters = new HashMap<>();
    private final Map<String, Object> entryParameters = new HashMap<>();
    private final Optional<Match> match;
    private final Instant now;
    /** What of the text the index of words is asked for; empty where the codes are asked for only. */
    private final List<String> textSieve;

    private final boolean findsFresh;
    private final Audience audience;

    EntryQuery(Filter filter, Audience audience, Optional<Match> match, Instant now) {
        this.audience = audience;
        this.match = match;
        this.now = now;
        textSieve = match.map(Match::sieve).orElse(List.of());
        findsFresh = match.filter(Match::hasParts).isPresent();
        profileParameters.putAll(audience.parameters());
        sieve.add(audience.sieve());
        filter.codes().forEach(this::codes);
        filter.hasAmount().ifPresent(this::amount);
        filter.from().ifPresent(day -> entry("e.period_end >= :fromDay", "fromDay", day));
        filter.to().ifPresent(day -> entry("e.period_start <= :toDay", "toDay", day));
        filter.changedSince().ifPresent(moment -> entry("e.changed_at >= :since", "since", moment));
    }

    private EntryQuery(EntryQuery other, List<String> textSieve) {
        match = other.match;
        now = other.now;
        this.textSieve = textSieve;
        findsFresh = false;
        ofProfile.addAll(other.ofProfile);
        audience = other.audience;
        ofEntry.addAll(other.ofEntry);
        sieve.addAll(other.sieve);
        profileParameters.putAll(other.profileParameters);
        entryParameters.putAll(other.entryParameters);
    }

    private void codes(String name, List<String> codes) {
        ofProfile.add(
                name.equals("theme")
                        ? "p.themes && cast(:theme as text[])"
                        : "p.%1$s = any(cast(:%1$s as text[]))".formatted(name));
        profileParameters.put(name, codes.toArray(String[]::new));
        sieve.add(codes.stream().map(code -> lexeme(name, code)).collect(Collectors.joining(" | ", "(", ")")));
    }

    private void amount(boolean hasAmount) {
        ofProfile.add("p.amount = :amount");
        profileParameters.put("amount", hasAmount);
        sieve.add("'amount=%s'".formatted(hasAmount));
    }

    private void entry(String condition, String name, Object value) {
        ofEntry.add(condition);
        entryParameters.put(name, value);
    }

    /** As it stands in a tsquery; a code comes from whoever asks. */
    static String lexeme(String name, String code) {
        return "'%s=%s'".formatted(name, code.replace("\\", "\\\\").replace("'", "''"));
    }

    /** Decides for a combination of codes. */
    String ofProfile() {
        return Stream.concat(Stream.of(audience.condition()), ofProfile.stream())
                .collect(Collectors.joining(" and "));
    }

    Map<String, Object> profileParameters() {
        return Map.copyOf(profileParameters);
    }

    /**
     * Decides for an entry, text included. The odd form keeps PostgreSQL from joining: it looks the combination up in a
     * table in memory, and reads entries in the order of the index that the sort asks for.
     */
    String ofEntry() {
        return Stream.of(
                        Stream.of(hasProfile()),
                        ofEntry.stream(),
                        match.stream().map(Match::condition))
                .flatMap(conditions -> conditions)
                .collect(Collectors.joining(" and "));
    }

    /** Without a filter by codes the few combinations are looked up that are hidden, not the many that are shown. */
    private String hasProfile() {
        return audience.hidden()
                .filter(_ -> ofProfile.isEmpty())
                .map("(e.profile in (select p.id from search_profile p where %s)) is not true"::formatted)
                .orElseGet(() ->
                        "(e.profile in (select p.id from search_profile p where %s)) is true".formatted(ofProfile()));
    }

    Map<String, Object> entryParameters() {
        var all = new HashMap<>(profileParameters);
        all.putAll(entryParameters);
        match.ifPresent(text -> all.putAll(text.parameters()));
        return all;
    }

    /** Whether an entry may fit, decided by the index of words; not less than fits. */
    String sifted() {
        return findsFresh
                ? "(e.words @@ cast(:sieve as tsquery) or e.changed_at >= :fresh)"
                : "e.words @@ cast(:sieve as tsquery)";
    }

    Map<String, Object> siftedParameters() {
        var all = new HashMap<>(entryParameters());
        all.put("sieve", Stream.concat(sieve.stream(), textSieve.stream()).collect(Collectors.joining(" & ")));
        if (findsFresh) {
            all.put("fresh", now.minus(FRESH));
        }
        return all;
    }

    /** As this, for one in so many of what fits: 32 or 256. */
    EntryQuery sampled(int oneIn) {
        var sample = Stream.of("'sample%d=7'".formatted(oneIn));
        return new EntryQuery(this, Stream.concat(textSieve.stream(), sample).toList());
    }

    /** As this, for codes that few have: the index of words is asked for these only, and each of the few decides. */
    EntryQuery siftedByCodes() {
        return new EntryQuery(this, List.of());
    }

    boolean hasCodes() {
        return !ofProfile.isEmpty() || audience.hidden().isEmpty();
    }

    boolean hasText() {
        return match.isPresent();
    }
}
