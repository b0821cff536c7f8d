package nl.stvda.voortgang.reports.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What initiatives-service told, initiative by initiative, as the topic keeps it.
 *
 * @param histories the events of each initiative, in order
 */
record Topic(List<List<Delivery>> histories) {

    private static final List<String> ORGANISATIONS =
            List.of("fnv", "cnv", "vcp", "vno-ncw", "mkb-nederland", "lto-nederland");
    private static final List<String> SIDES = List.of("workers", "employers", "joint");
    private static final List<String> LEVELS = List.of("cross-industry", "sectoral", "company");
    private static final List<String> INSTRUMENTS =
            List.of("training", "research", "government-scheme", "tool", "dissemination");

    /** So many initiatives about an agreement, each of another kind than the one before; some changed, rejected, withdrawn or moved. */
    static Topic about(String agreement, String epoch, int initiatives) {
        return new Topic(IntStream.range(0, initiatives)
                .mapToObj(number -> history(agreement, number).stream()
                        .map(event -> event.withHeader("ce_epoch", epoch))
                        .toList())
                .toList());
    }

    private static List<Delivery> history(String agreement, int number) {
        var first = Posted.anInitiative()
                .with("agreement", agreement)
                .with("organisation", of(ORGANISATIONS, number))
                .with("side", of(SIDES, number))
                .with("level", of(LEVELS, number / 2))
                .with("instrument", of(INSTRUMENTS, number / 3))
                .withJson("themes", number % 4 == 0 ? "[]" : "[\"dignity\", \"connecting\"]")
                .titled("Initiatief %d".formatted(number));
        var events = new ArrayList<>(List.of(first.submitted()));
        switch (number % 11) {
            case 3 ->
                events.add(first.atRevision(2)
                        .titled("Anders %d".formatted(number))
                        .changed());
            case 5 -> events.add(first.atRevision(2).reviewed("rejected").announcedReviewed());
            case 6 -> {
                events.add(first.atRevision(2).reviewed("rejected").announcedReviewed());
                events.add(first.atRevision(3).reviewed("accepted").announcedReviewed());
            }
            case 7 -> events.add(first.atRevision(2).withdrawn().announcedWithdrawn());
            case 8 ->
                events.add(first.atRevision(2).with("instrument", "negotiation").changed());
            case 9 ->
                events.add(first.atRevision(2)
                        .with("agreement", "elsewhere-" + UUID.randomUUID())
                        .changed());
            case 10 ->
                events.add(first.atRevision(2)
                        .jointly(first, Posted.anInitiative().with("organisation", "cnv"))
                        .linked());
            default -> {
                // stays as it was posted
            }
        }
        return events;
    }

    private static String of(List<String> codes, int number) {
        return codes.get(number % codes.size());
    }

    /** In the order of posting. */
    Stream<Delivery> asItHappened() {
        return histories.stream().flatMap(List::stream);
    }

    /** In another order between initiatives, each event twice, and some again at the end. */
    Stream<Delivery> mixedUpAndRepeated(long seed) {
        var random = new Random(seed);
        var turns = new ArrayList<Integer>();
        for (var number = 0; number < histories.size(); number++) {
            turns.addAll(Collections.nCopies(histories.get(number).size(), number));
        }
        Collections.shuffle(turns, random);
        var told = new int[histories.size()];
        var mixed = turns.stream()
                .map(number -> histories.get(number).get(told[number]++))
                .flatMap(event -> Stream.of(event, event))
                .toList();
        return Stream.concat(mixed.stream(), mixed.stream().filter(event -> random.nextInt(10) == 0));
    }

    /** As compaction leaves it: of each initiative the latest. */
    Stream<Delivery> compacted() {
        return histories.stream().map(List::getLast);
    }

    /** Those of the first initiatives only. */
    Topic first(int initiatives) {
        return new Topic(histories.subList(0, initiatives));
    }
}
