package nl.stvda.voortgang.reports.dashboard.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static Search search(Map<String, List<String>> query) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        query.forEach(values::put);
        return Search.of(values);
    }

    @Test
    void keepsWhatItKnowsAndNothingElse() {
        var search = search(Map.of("text", List.of("a {b} & c"), "lang", List.of("nl"), "theme", List.of("")));

        assertThat(search.address()).isEqualTo("/initiatives?text=a+%7Bb%7D+%26+c");
    }

    @Test
    void choosesACodeAndTakesItBack() {
        var search = search(Map.of("organisation", List.of("fnv")));

        assertThat(search.addressToggling("organisation", "cnv"))
                .isEqualTo("/initiatives?organisation=fnv&organisation=cnv");
        assertThat(search.addressToggling("organisation", "fnv")).isEqualTo("/initiatives");
        assertThat(search.chosen("organisation")).containsExactly("fnv");
    }

    @Test
    void ordersByWhatFitsBestWhereSomethingIsSought() {
        assertThat(search(Map.of("text", List.of("a"))).sort()).isEqualTo("relevance");
        assertThat(search(Map.of()).sort()).isEqualTo("newest");
        assertThat(search(Map.of("text", List.of("a"), "sort", List.of("title")))
                        .sort())
                .isEqualTo("title");
    }

    @Test
    void asksForCountsWithoutOrder() {
        var search = search(Map.of("review", List.of("pending"), "sort", List.of("title")));

        assertThat(search.counts()).containsOnlyKeys("review");
        assertThat(search.countsBeside("review")).isEmpty();
        assertThat(search.page(50, Optional.of("abc")))
                .containsEntry("cursor", List.of("abc"))
                .containsEntry("sort", List.of("title"));
    }
}
