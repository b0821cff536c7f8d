package nl.stvda.voortgang.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.curation.Curations;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a section is what one finds there in the whole of it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SeatingTest {

    private static final int ENTRIES = 24;
    private static final int DECISIONS = 14;
    private static final List<String> SECTIONS = List.of("trainings", "other");

    private final InMemoryConnector connector;
    private final SessionFactory sessions;
    private final DraftSections draftSections;
    private final Drafts drafts;
    private final DraftFiles files;
    private final ObjectMapper json;
    private final Entries entries;
    private final Curations curations;
    private final Blocks blocks;
    private String agreement = "";
    private String round = "";

    SeatingTest(
            @Any InMemoryConnector connector,
            SessionFactory sessions,
            DraftSections draftSections,
            Drafts drafts,
            DraftFiles files,
            ObjectMapper json,
            Entries entries,
            Curations curations,
            Blocks blocks) {
        this.connector = connector;
        this.sessions = sessions;
        this.draftSections = draftSections;
        this.drafts = drafts;
        this.files = files;
        this.json = json;
        this.entries = entries;
        this.curations = curations;
        this.blocks = blocks;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private UUID posted(String instrument) {
        var initiative = Posted.anInitiative().with("agreement", agreement).with("instrument", instrument);
        initiative.submitted().to(connector);
        return initiative.id();
    }

    private String block(String section, String kind) {
        return Api.as(Token.SECRETARIAT, "{\"kind\": \"%s\"}".formatted(kind))
                .header("If-Match", "*")
                .post("/v1/rounds/%s/sections/%s/blocks".formatted(round, section))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Not every step is possible; one that is refused changes nothing. */
    private void decide(UUID initiative, String step) {
        Api.as(Token.SECRETARIAT, step)
                .header("If-Match", "*")
                .post("/v1/rounds/%s/curations/%s/steps".formatted(round, initiative));
    }

    private static String step(Random random, List<UUID> posted, List<String> blocks) {
        var other = posted.get(random.nextInt(posted.size()));
        var section = SECTIONS.get(random.nextInt(SECTIONS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> "{\"kind\": \"leave-out\", \"reason\": \"Dubbel\"}";
            case 1 -> "{\"kind\": \"merge\", \"into\": \"%s\"}".formatted(other);
            case 2 -> "{\"kind\": \"nest\", \"into\": \"%s\"}".formatted(other);
            case 3 -> "{\"kind\": \"move\", \"section\": \"%s\", \"first\": true}".formatted(section);
            case 4 ->
                "{\"kind\": \"move\", \"section\": \"trainings\", \"block\": \"%s\"}"
                        .formatted(blocks.get(random.nextInt(blocks.size())));
            default -> "{\"kind\": \"move\", \"section\": \"%s\", \"after\": \"%s\"}".formatted(section, other);
        };
    }

    private Standing all() {
        return Standing.of(entries.placedIn(round), curations.all(round), blocks.places(round));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isTheSameAsInTheWholeWhateverWasDecided(long seed) throws IOException {
        var random = new Random(seed);
        var posted = IntStream.range(0, ENTRIES)
                .mapToObj(at -> posted(at % 4 == 0 ? "tool" : "training"))
                .toList();
        var groups = List.of(block("trainings", "group"), block("trainings", "group"));
        IntStream.range(0, DECISIONS)
                .forEach(_ -> decide(posted.get(random.nextInt(ENTRIES)), step(random, posted, groups)));
        var whole = all();

        for (var code : SECTIONS) {
            var seats = whole.arrangement().in(code);
            var neighbours = whole.arrangement().neighbours(code);
            for (var from = 0; from <= seats.size(); from++) {
                var most = 1 + random.nextInt(6);
                var part = draftSections.section(round, Optional.of(code), from, most);

                var expected = seats.stream()
                        .skip(from)
                        .limit(most)
                        .map(Seat::initiative)
                        .toList();
                assertThat(part.content().entries())
                        .as("%d of %s from %d", most, code, from)
                        .extracting(entry -> entry.initiativeId())
                        .containsExactlyElementsOf(expected);
                assertThat(part.shifts())
                        .isEqualTo(
                                expected.stream().collect(Collectors.toMap(Function.identity(), neighbours::possible)));
                assertThat(part.before())
                        .isEqualTo(seats.stream()
                                .limit(from)
                                .filter(seat -> seat.nestedIn() == null)
                                .collect(Collectors.toMap(Seat::block, Seat::initiative, (_, later) -> later)));
                assertThat(part.entries()).isEqualTo(seats.size());
                assertThat(part.inBlocks().values().stream()
                                .mapToInt(count -> count)
                                .sum())
                        .isEqualTo(seats.size());
            }
            var newest = seats.stream()
                    .map(Seat::initiative)
                    .map(UUID::toString)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            assertThat(drafts.entries(round, code, Optional.empty(), 5))
                    .extracting(line -> line.initiative().toString())
                    .containsExactlyElementsOf(newest.stream().limit(5).toList());
        }
        try (var written = files.of(round).json()) {
            assertThat(written).hasBinaryContent(json.writeValueAsBytes(drafts.of(round)));
        }
        for (var initiative : posted) {
            var seating =
                    new Seating(entries, round, curations.all(round), blocks.places(round), Optional.of(initiative));
            assertThat(seating.around(initiative, 6).near(initiative, 6)).isEqualTo(whole.near(initiative, 6));
            assertThat(seating.inside(initiative)).isEqualTo(inside(whole, initiative));
            assertThat(draftSections.sectionOf(round, initiative))
                    .isEqualTo(whole.arrangement().sectionOf(initiative));
        }
    }

    private static Optional<UUID> inside(Standing whole, UUID initiative) {
        return SECTIONS.stream()
                .flatMap(section -> whole.arrangement().in(section).stream())
                .filter(seat -> seat.initiative().equals(initiative) && seat.nestedIn() != null)
                .map(Seat::nestedIn)
                .findFirst();
    }

    @Test
    void readsNoMoreOfALongSectionThanOfAShortOne() {
        IntStream.range(0, 8).forEach(_ -> posted("training"));
        var ofShort = leastCostOf(() -> draftSections.section(round, Optional.of("trainings"), 2, 3));

        IntStream.range(0, 40).forEach(_ -> posted("training"));

        assertThat(leastCostOf(() -> draftSections.section(round, Optional.of("trainings"), 2, 3)))
                .isEqualTo(ofShort);
        assertThat(ofShort.statements()).isLessThanOrEqualTo(24);
    }

    /** What is done in the background meanwhile only adds, so the least of some tries counts. */
    private Cost leastCostOf(Runnable reader) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> costOf(reader))
                .min(Comparator.comparingLong(Cost::statements).thenComparingLong(Cost::rows))
                .orElseThrow();
    }

    private Cost costOf(Runnable reader) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reader.run();
        var rows = Stream.of(statistics.getQueries())
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
                .sum();
        return new Cost(statistics.getPrepareStatementCount(), rows);
    }

    /** Statements sent and rows that queries gave. */
    private record Cost(long statements, long rows) {}
}
