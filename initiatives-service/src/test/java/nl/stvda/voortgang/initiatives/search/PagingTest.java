package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static nl.stvda.voortgang.initiatives.search.Searching.allPages;
import static nl.stvda.voortgang.initiatives.search.Searching.ids;
import static nl.stvda.voortgang.initiatives.search.Searching.list;
import static nl.stvda.voortgang.initiatives.search.Searching.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PagingTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static Example numbered(String word, int number) {
        // the order of titles is another than that of posting
        return anInitiative().titled("%c %s".formatted('a' + number * 5 % 13, word));
    }

    @ParameterizedTest
    @CsvSource({
        "newest, 12 11 10 9 8 7 6 5 4 3 2 1 0",
        "oldest, 0 1 2 3 4 5 6 7 8 9 10 11 12",
        "changed, 12 11 10 9 8 7 6 5 4 3 2 1 0",
        "title, 0 8 3 11 6 1 9 4 12 7 2 10 5",
        "relevance, 12 11 10 9 8 7 6 5 4 3 2 1 0",
    })
    void leadsThroughEverythingInOrder(String sort, String order) {
        var word = aWord();
        var posted = IntStream.range(0, 13)
                .mapToObj(number -> numbered(word, number).postedBy("fnv"))
                .toList();

        var first = list(FNV, "text", word, "sort", sort, "limit", 3);
        var seen = allPages(FNV, first, () -> {});

        assertThat(seen)
                .containsExactlyElementsOf(List.of(order.split(" ")).stream()
                        .map(number -> posted.get(Integer.parseInt(number)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "changed", "title", "relevance"})
    void showsWhatNobodyTouchesOnceWhileOthersPostAndChange(String sort) {
        var word = aWord();
        var touched = new LinkedHashMap<String, Example>();
        var untouched = new HashSet<String>();
        for (var number = 0; number < 12; number++) {
            var example = numbered(word, number);
            var id = example.postedBy("fnv");
            if (number % 4 == 0) {
                touched.put(id, example);
            } else {
                untouched.add(id);
            }
        }
        var changes = touched.entrySet().iterator();

        var seen = allPages(FNV, list(FNV, "text", word, "sort", sort, "limit", 2), () -> {
            if (changes.hasNext()) {
                numbered(word, 0).postedBy("cnv");
                numbered(word, 12).postedBy("cnv");
                var change = changes.next();
                change.getValue()
                        .with("/title/nl", "\"m %s\"".formatted(word))
                        .putBy("fnv", change.getKey(), "\"1\"")
                        .statusCode(200);
            }
        });

        assertThat(seen.stream().filter(untouched::contains)).containsExactlyInAnyOrderElementsOf(untouched);
    }

    @ParameterizedTest
    @CsvSource({
        "text, other",
        "sort, oldest",
        "organisation, fnv",
        "from, 2020-01-01",
        "hasAmount, true",
        "changedSince, 2020-01-01T00:00:00Z",
    })
    void refusesACursorOfAnotherQuery(String parameter, String value) {
        var word = aWord();
        numbered(word, 1).postedBy("fnv");
        numbered(word, 2).postedBy("fnv");
        var link = Objects.requireNonNull(next(list(FNV, "text", word, "limit", 1)));
        var cursor = link.getQuery().replaceFirst(".*cursor=([^&]*).*", "$1");

        var same = list(FNV, "text", word, "limit", 2, "cursor", cursor);
        var other = parameter.equals("text")
                ? list(FNV, "text", value, "cursor", cursor)
                : list(FNV, "text", word, parameter, value, "cursor", cursor);

        assertThat(ids(same)).hasSize(1);
        other.then().statusCode(400).body("errors[0].code", equalTo("malformed-cursor"));
    }

    @Test
    void sortsTitlesWithoutCapitalsAndAccents() {
        var word = aWord();
        var ids = List.of(
                anInitiative().titled("acht " + word).postedBy("fnv"),
                anInitiative().titled("\u00C9\u00E9n " + word).postedBy("fnv"),
                anInitiative()
                        .with("/title", "{\"en\": \"Four %s\"}".formatted(word))
                        .postedBy("fnv"),
                anInitiative().titled("Vier " + word).postedBy("fnv"));

        var answer = list(FNV, "text", word, "sort", "title");

        assertThat(ids(answer)).containsExactlyElementsOf(ids);
    }

    @Test
    void putsWhatWasChangedFirstWhenAsked() {
        var word = aWord();
        var example = numbered(word, 1);
        var older = example.postedBy("fnv");
        var newer = numbered(word, 2).postedBy("fnv");

        example.with("/level", "\"regional\"").putBy("fnv", older, "\"1\"").statusCode(200);

        assertThat(ids(list(FNV, "text", word, "sort", "changed"))).containsExactly(older, newer);
        assertThat(ids(list(FNV, "text", word))).containsExactly(newer, older);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "changed", "title"})
    void pagesWithoutAText(String sort) {
        numbered(aWord(), 1).postedBy("fnv");
        numbered(aWord(), 2).postedBy("fnv");
        var first = list(FNV, "sort", sort, "limit", 1);

        var second = Api.as(FNV).urlEncodingEnabled(false).get(Objects.requireNonNull(next(first)));

        assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
    }
}
