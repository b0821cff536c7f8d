package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried in the sandbox, seen from inside and from outside. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxTest {

    private final OutboxRows outbox;
    private final DataSource database;

    /** How far the feed has been gone through; this is its begin. */
    private String end = "AAAAAAAAAAA";

    SandboxTest(OutboxRows outbox, DataSource database) {
        this.outbox = outbox;
        this.database = database;
    }

    Stream<String> outsiders() {
        return Stream.of(
                Token.contributorOf("fnv"),
                Token.approverOf("vno-ncw"),
                Token.SECRETARIAT,
                Token.AUDITOR,
                Token.WITHOUT_ORGANISATION);
    }

    Stream<String> members() {
        return Stream.of(Token.contributorOf("fnv"), Token.approverOf("vno-ncw"), Token.WITHOUT_ORGANISATION);
    }

    Stream<String> supervisors() {
        return Stream.of(Token.SECRETARIAT, Token.AUDITOR);
    }

    @Test
    void takesTheSamePostsAndShowsThemToItsOwn() {
        var example = anInitiative();
        var sandbox = Token.contributorOf("sandbox");

        var id = example.postedBy("sandbox");

        Api.as(sandbox)
                .get("/v1/initiatives/{id}", id)
                .then()
                .statusCode(200)
                .body("organisation", equalTo("sandbox"))
                .body("sandbox", equalTo(true));
        Api.as(sandbox).queryParam("limit", 1).get("/v1/initiatives").then().body("items.id", contains(id));
    }

    @Test
    void saysNothingOfASandboxWhereThereIsNone() {
        var id = anInitiative().postedBy("fnv");

        var answer = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}", id);

        answer.then().statusCode(200).body("containsKey('sandbox')", equalTo(false));
    }

    @Test
    void tellsNobodyOfAMessageAboutWhatIsTried() {
        var id = anInitiative().postedBy("sandbox");

        Api.as(Token.contributorOf("sandbox"), "{\"text\": \"Komt dit aan?\"}")
                .post("/v1/initiatives/{id}/messages", id)
                .then()
                .statusCode(201);

        assertThat(outbox.about("messages:" + id)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void keepsWhatIsTriedOutOfTheFeedOfOthers(String token) {
        var begin = endOfFeed();
        var id = anInitiative().postedBy("sandbox");

        var own = inFeedOf(Token.contributorOf("sandbox"), begin);
        var others = inFeedOf(token, begin);

        assertThat(own).contains(id);
        assertThat(others).doesNotContain(id);
    }

    @Test
    void showsItsOwnFeedOnlyWhatIsTried() {
        var begin = endOfFeed();
        var id = anInitiative().postedBy("fnv");

        assertThat(inFeedOf(Token.contributorOf("sandbox"), begin)).doesNotContain(id);
    }

    @Test
    void announcesWhatIsTriedAsSuch() {
        var example = anInitiative();

        var id = example.postedBy("sandbox");

        assertThat(outbox.about(id))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.payload()).contains("\"sandbox\":true"));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void isInNobodysList(String token) {
        var example = anInitiative().titled(Example.aWord());
        var title = example.body().at("/title/nl").asText();
        example.postedBy("sandbox");

        var list = Api.as(token).queryParam("text", title).get("/v1/initiatives");

        list.then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @MethodSource("members")
    void isNotThereForMembersEvenIfTheyAskForIt(String token) {
        var example = anInitiative().titled(Example.aWord());
        var title = example.body().at("/title/nl").asText();
        var id = example.postedBy("sandbox");

        var list = Api.as(token)
                .queryParam("organisation", "sandbox")
                .queryParam("text", title)
                .get("/v1/initiatives");
        var one = Api.as(token).get("/v1/initiatives/{id}", id);
        var revisions = Api.as(token).get("/v1/initiatives/{id}/revisions", id);

        list.then().statusCode(200).body("items", empty());
        one.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
        revisions.then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("supervisors")
    void isShownToThoseWhoLookAfterAllIfTheyAskForIt(String token) {
        var example = anInitiative().titled(Example.aWord());
        var title = example.body().at("/title/nl").asText();
        var id = example.postedBy("sandbox");

        var list = Api.as(token)
                .queryParam("organisation", "sandbox")
                .queryParam("text", title)
                .get("/v1/initiatives");
        var one = Api.as(token).get("/v1/initiatives/{id}", id);

        list.then().statusCode(200).body("items.id", contains(id));
        one.then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("supervisors")
    void hidesADraftOfTheSandboxAsAnyOther(String token) {
        var draft = aDraft().titled(Example.aWord());
        var title = draft.body().at("/title/nl").asText();
        var id = draft.postedBy("sandbox");

        var list = Api.as(token)
                .queryParam("organisation", "sandbox")
                .queryParam("text", title)
                .get("/v1/initiatives");
        var one = Api.as(token).get("/v1/initiatives/{id}", id);

        list.then().statusCode(200).body("items", empty());
        one.then().statusCode(404);
    }

    @Test
    void seesNothingOfTheRealWorld() {
        var example = anInitiative().titled(Example.aWord());
        var title = example.body().at("/title/nl").asText();
        var id = example.postedBy("fnv");
        var sandbox = Token.contributorOf("sandbox");

        var list = Api.as(sandbox).queryParam("text", title).get("/v1/initiatives");
        var asked = Api.as(sandbox)
                .queryParam("organisation", "fnv")
                .queryParam("text", title)
                .get("/v1/initiatives");
        var one = Api.as(sandbox).get("/v1/initiatives/{id}", id);
        var change = example.titled("Gekaapt").putBy("sandbox", id, "\"1\"");

        list.then().statusCode(200).body("items", empty());
        asked.then().statusCode(200).body("items", empty());
        one.then().statusCode(404);
        change.statusCode(404);
    }

    @Test
    void isNotAmongTheOrganisationsThatTakePart() {
        var answer = Api.anonymous().get("/v1/organisations");

        answer.then().body("findAll { it.code == 'sandbox' }", empty());
        assertThat(outbox.about("organisation:sandbox")).isEmpty();
    }

    /** Whatever code writes an initiative one day, the database knows what is tried and what is real. */
    @Test
    void cannotBeMistakenInTheDatabase() throws Exception {
        var id = anInitiative().postedBy("sandbox");

        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update initiative set sandbox = false where id = ?::uuid")) {
            statement.setString(1, id);

            assertThatThrownBy(statement::executeUpdate)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("foreign key");
        }
    }

    /** The feed holds what every test before this one posted: it is gone through once. */
    private String endOfFeed() {
        end = read(Token.contributorOf("sandbox"), end, _ -> {});
        return end;
    }

    /** The initiatives in the feed from there on, as this caller sees it. */
    private static List<String> inFeedOf(String token, String begin) {
        var ids = new ArrayList<String>();
        read(token, begin, ids::addAll);
        return ids;
    }

    private static String read(String token, String begin, Consumer<List<String>> reader) {
        var cursor = begin;
        var more = true;
        while (more) {
            var page = Api.as(token)
                    .queryParam("after", cursor)
                    .queryParam("limit", 500)
                    .get("/v1/initiatives/changes");
            reader.accept(page.jsonPath().getList("items.initiative.id"));
            cursor = page.path("next");
            more = page.path("more");
        }
        return cursor;
    }
}
