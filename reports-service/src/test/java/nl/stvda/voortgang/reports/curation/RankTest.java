package nl.stvda.voortgang.reports.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a, b", "a, aa", "a, a!a", "-, a", "-, !a", "a, -", "~, -", "~~, -", "a, a\"", "-, -"})
    void standsBetweenItsNeighbours(@Nullable String first, @Nullable String second) {
        var between = Rank.between(first, second);

        assertThat(first == null || first.compareTo(between) < 0).as(between).isTrue();
        assertThat(second == null || between.compareTo(second) < 0).as(between).isTrue();
    }

    @Test
    void leavesRoomForAnotherBetweenAnyTwo() {
        var random = new Random(1);
        var ranks = new TreeSet<String>();
        for (var count = 0; count < 3; count++) {
            ranks.add(Rank.of(new UUID(random.nextLong(), random.nextLong())));
        }

        for (var move = 0; move < 2_000; move++) {
            var inOrder = new ArrayList<String>(ranks);
            var place = random.nextInt(inOrder.size() + 1);
            var first = place == 0 ? null : inOrder.get(place - 1);
            var second = place == inOrder.size() ? null : inOrder.get(place);
            ranks.add(Rank.between(first, second));
        }

        assertThat(ranks).hasSize(2_003);
    }

    @Test
    void growsSlowlyWhereEverybodyInsertsAtTheSamePlace() {
        var last = Rank.between("a", "b");

        for (var move = 0; move < 500; move++) {
            last = Rank.between("a", last);
        }

        assertThat(last.length()).isLessThan(200);
    }
}
