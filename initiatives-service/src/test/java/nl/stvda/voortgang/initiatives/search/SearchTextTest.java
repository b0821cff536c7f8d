package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static nl.stvda.voortgang.initiatives.search.Searching.ids;
import static nl.stvda.voortgang.initiatives.search.Searching.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text finds. Each test has a word of its own beside the one that it is about, which keeps others out. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SearchTextTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static List<String> found(String text) {
        return ids(list(FNV, "text", text));
    }

    private static Example saying(String place, String text) {
        return anInitiative().with(place, "\"%s\"".formatted(text));
    }

    @ParameterizedTest
    @CsvSource({
        "/title/nl, opleidingen, opleiding",
        "/title/nl, opleiding, opleidingen",
        "/description/nl, werknemers, werknemer",
        "/title/en, trainings, training",
        "/description/en, representatives, representative",
        "/title/nl, coördinatie, coordinatie",
        "/title/nl, Cafe, café",
        "/actors/0/name, Wij Techniek, techniek",
        "/description/nl, werkdrukbeleid, drukbeleid",
        "/description/nl, werkdrukbeleid, kdruk",
        "/title/nl, e-learning, e-learning",
        "/title/nl, werkgevers/werknemers, werknemers",
    })
    void findsFormsAndPartsOfWordsInBothLanguages(String place, String said, String asked) {
        var word = aWord();
        var id = saying(place, word + " " + said).postedBy("fnv");
        saying(place, word + " iets anders").postedBy("fnv");

        assertThat(found(word + " " + asked)).containsExactly(id);
    }

    @Test
    void findsWordsOfDifferentLanguagesAndPlacesTogether() {
        var word = aWord();
        var id = saying("/title/nl", word)
                .with("/description/en", "\"Lessons for stewards\"")
                .postedBy("fnv");

        assertThat(found("steward %s banaan".formatted(word))).isEmpty();
        assertThat(found("steward %s lesson".formatted(word))).containsExactly(id);
    }

    @Test
    void understandsQuotesMinusAndOr() {
        var word = aWord();
        var beside = saying("/title/nl", word + " rood groen blauw").postedBy("fnv");
        var apart = saying("/title/nl", word + " groen rood").postedBy("fnv");
        var other = saying("/title/nl", word + " paars").postedBy("fnv");

        assertThat(found(word + " \"rood groen\"")).containsExactly(beside);
        assertThat(found(word + " rood groen")).containsExactly(apart, beside);
        assertThat(found(word + " -rood")).containsExactly(other);
        assertThat(found(word + " -\"rood groen\"")).containsExactly(other, apart);
        assertThat(found(word + " paars or blauw")).containsExactly(other, beside);
    }

    @Test
    void looksForPartsNeitherInQuotesNorBehindAMinus() {
        var word = aWord();
        var id = saying("/title/nl", word + " thuiswerken").postedBy("fnv");

        assertThat(found(word + " \"thuis\"")).isEmpty();
        assertThat(found(word + " -thuis")).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "the", "van de", "de the"})
    void ignoresWordsThatSayNothingBesideOthers(String common) {
        var word = aWord();
        var id = saying("/title/nl", word).postedBy("fnv");

        assertThat(found(common + " " + word)).containsExactly(id);
    }

    @Test
    void looksForWordsThatSayNothingWhereNothingElseIsAsked() {
        var id = saying("/title/nl", "Niets dan de").postedBy("fnv");

        assertThat(found("de")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎉", "%", "_", "\"\"", "&&", "'", ":*", "\\", "()"})
    void findsNothingForATextWithoutALetterOrDigit(String text) {
        anInitiative().postedBy("fnv");

        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s & x",
                "%s | !x",
                "%s:*",
                "%s <-> x",
                "'%s'",
                "(%s",
                "%s)",
                "\"%s",
                "-%s",
                "%s -",
                "or %s or",
                "%s\\",
                "a:b:c %s"
            })
    void survivesWhatWouldBeOperatorsOfPostgreSql(String text) {
        var word = aWord();
        saying("/title/nl", word).postedBy("fnv");

        list(FNV, "text", text.formatted(word)).then().statusCode(200);
    }

    @Test
    void doesNotTakeWildcardsForWildcards() {
        var word = aWord();
        saying("/title/nl", word + " rood").postedBy("fnv");

        assertThat(found(word + " r%d")).isEmpty();
        assertThat(found(word + " r_od")).isEmpty();
    }

    @Test
    void findsWhatItSaysNowAndNotWhatItSaidBefore() {
        var before = aWord();
        var now = aWord();
        var example = saying("/title/nl", before);
        var id = example.postedBy("fnv");

        example.with("/title/nl", "\"%s\"".formatted(now))
                .putBy("fnv", id, "\"1\"")
                .statusCode(200);

        assertThat(found(before)).isEmpty();
        assertThat(found(now)).containsExactly(id);
        assertThat(found(now.substring(3))).containsExactly(id);
    }

    @Test
    void ranksTitlesBeforeActorsBeforeDescriptions() {
        var word = aWord();
        var inTitle = saying("/title/nl", word).postedBy("fnv");
        var inDescription = saying("/description/nl", word).postedBy("fnv");
        var inActor = saying("/actors/0/name", word).postedBy("fnv");

        var answer = list(FNV, "text", word, "sort", "relevance");

        assertThat(ids(answer)).containsExactly(inTitle, inActor, inDescription);
    }
}
