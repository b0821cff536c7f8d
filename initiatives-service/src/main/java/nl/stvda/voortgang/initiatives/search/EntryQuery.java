package nl.stvda.voortgang.initiatives.search;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A filter in SQL: what decides for a combination of codes ({@code p}), and what for an entry ({@code e}). */
final class EntryQuery {

    /** One in so many is in the small sample. */
    static final int SMALL_SAMPLE = 256;
    /** One in so many is in the large sample. */
    static final int LARGE_SAMPLE = 32;

    private static final String SINCE = "since";
    private static final String CHANGED_SINCE = "e.changed_at >= :since";

    private final List<String> ofProfile = new ArrayList<>();
    private final List<String> ofEntry = new ArrayList<>();
    private final List<String> sieve = new ArrayList<>();
    private final Map<String, Object> profileParameters = new HashMap<>();
    private final Map<String, Object> entryParameters = new HashMap<>();
    private final Optional<Match> match;
    /** What changed since may fit whatever the index says; empty where the index knows everything. */
    private final Optional<Instant> fresh;
    /** What the index of words is asked for besides the filter by codes and years. */
    private final List<String> textSieve;

    private final Audience audience;

    /**
     * @param behindSince since when there are words that the vocabulary may lack, which the text was looked up in
     */
    EntryQuery(Filter filter, Audience audience, Optional<Match> match, Optional<Instant> behindSince) {
        this.audience = audience;
        this.match = match;
        textSieve = match.map(Match::sieve).orElse(List.of());
        fresh = match.filter(Match::hasParts).flatMap(_ -> behindSince);
        profileParameters.putAll(audience.parameters());
        sieve.add(audience.sieve());
        filter.codes().forEach(this::codes);
        filter.hasAmount().ifPresent(this::amount);
        filter.from().ifPresent(day -> entry("e.period_end >= :fromDay", "fromDay", day));
        filter.from().flatMap(Years::notEndedBefore).ifPresent(sieve::add);
        filter.to().ifPresent(day -> entry("e.period_start <= :toDay", "toDay", day));
        filter.to().flatMap(Years::begunIn).ifPresent(sieve::add);
        filter.changedSince().ifPresent(moment -> entry(CHANGED_SINCE, SINCE, moment));
    }

    private EntryQuery(EntryQuery other, List<String> textSieve, Optional<Instant> fresh) {
        match = other.match;
        this.textSieve = textSieve;
        this.fresh = fresh;
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

    /**
     * Whether an entry may fit, decided by the indexes of words and of changes; not less than fits. Each part is a
     * condition of its own: the index then leaps from entry to entry that may fit all of them, where of one long
     * condition it would look at everything that has the rarer of all its words.
     */
    String sifted() {
        var words = IntStream.range(0, parts().size())
                .mapToObj("e.words @@ cast(:sieve%d as tsquery)"::formatted)
                .collect(Collectors.joining(" and "));
        var fitting = fresh.map(_ -> "(%s or e.changed_at >= :fresh)".formatted(words))
                .orElse(words);
        return entryParameters.containsKey(SINCE) ? fitting + " and " + CHANGED_SINCE : fitting;
    }

    Map<String, Object> siftedParameters() {
        var sifted = new HashMap<String, Object>();
        var parts = parts();
        IntStream.range(0, parts.size()).forEach(index -> sifted.put("sieve" + index, parts.get(index)));
        fresh.ifPresent(moment -> sifted.put("fresh", moment));
        Optional.ofNullable(entryParameters.get(SINCE)).ifPresent(since -> sifted.put(SINCE, since));
        return sifted;
    }

    private List<String> parts() {
        return Stream.concat(sieve.stream(), textSieve.stream()).toList();
    }

    /** As this, for one in {@link #SMALL_SAMPLE} of what fits. */
    EntryQuery smallSample() {
        return sample(SMALL_SAMPLE);
    }

    /** As this, for one in {@link #LARGE_SAMPLE} of what fits. */
    EntryQuery largeSample() {
        return sample(LARGE_SAMPLE);
    }

    private EntryQuery sample(int oneIn) {
        var sample = Stream.of("'sample%d=7'".formatted(oneIn));
        return new EntryQuery(this, Stream.concat(textSieve.stream(), sample).toList(), Optional.empty());
    }

    /** As this, of some months: the index of words is asked for these only. */
    EntryQuery within(Timeline timeline, List<YearMonth> months) {
        var sieve = Stream.of(timeline.sieve(months));
        return new EntryQuery(this, Stream.concat(textSieve.stream(), sieve).toList(), fresh);
    }

    /** As this, for codes that few have: the index of words is asked for these only, and each of the few decides. */
    EntryQuery siftedByCodes() {
        return new EntryQuery(this, List.of(), Optional.empty());
    }

    boolean hasCodes() {
        return !ofProfile.isEmpty() || audience.hidden().isEmpty();
    }

    /** Whether it asks for more than codes. */
    boolean isOfEntries() {
        return hasText() || !ofEntry.isEmpty();
    }

    boolean hasText() {
        return match.isPresent();
    }
}
