package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.intake.ContractViolation;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class InitiativesConsumerTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Test
    void showsSubmittedInitiativeInTheDraft() {
        var initiative = Posted.anInitiative();

        var refusal = initiative.submitted().to(connector);

        assertThat(refusal).isEmpty();
        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(1);
    }

    @Test
    void showsTheLatestRevision() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);

        initiative.atRevision(2).titled("Anders").changed().to(connector);

        var draft = DraftReading.now();
        assertThat(draft.revisionOf(initiative.id())).contains(2);
        assertThat(draft.entry(initiative.id()).orElseThrow().at("/title/nl").asText())
                .isEqualTo("Anders");
    }

    @Test
    void takesWithdrawnInitiativeOut() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);

        initiative.atRevision(2).withdrawn().announcedWithdrawn().to(connector);

        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
    }

    @Test
    void showsHowTheReviewStands() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);
        assertThat(review(initiative)).isEqualTo("pending");

        initiative.atRevision(2).reviewed("accepted").announcedReviewed().to(connector);
        assertThat(review(initiative)).isEqualTo("accepted");

        initiative.atRevision(3).reviewed("changed").titled("Anders").changed().to(connector);
        assertThat(review(initiative)).isEqualTo("changed");
    }

    private static String review(Posted initiative) {
        return DraftReading.now()
                .entry(initiative.id())
                .orElseThrow()
                .get("review")
                .asText();
    }

    @Test
    void leavesOutWhatIsRejectedUntilItIsRejectedNoLonger() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);
        var counted = DraftReading.now().entries();

        initiative.atRevision(2).reviewed("rejected").announcedReviewed().to(connector);
        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
        assertThat(DraftReading.now().entries()).isEqualTo(counted - 1);

        initiative.atRevision(3).reviewed("pending").changed().to(connector);
        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(3);
        assertThat(DraftReading.now().entries()).isEqualTo(counted);
    }

    @Test
    void leavesOutWhatWasRejectedBeforeItArrived() {
        var initiative = Posted.anInitiative();

        var refusal = initiative
                .atRevision(2)
                .reviewed("rejected")
                .announcedReviewed()
                .to(connector);

        assertThat(refusal).isEmpty();
        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
    }

    /** Events from before there were reviews are in the topic for ever. */
    @Test
    void takesAnEventWithoutAReview() {
        var initiative = Posted.anInitiative().without("review");

        var refusal = initiative.submitted().to(connector);

        assertThat(refusal).isEmpty();
        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(1);
    }

    /** The same event with another revision: only the inbox can know that it was here before. */
    @Test
    void takesTheSameEventOnce() {
        var initiative = Posted.anInitiative();
        var event = initiative.submitted();
        event.to(connector);

        event.withData(initiative.atRevision(2).titled("Nogmaals").json()).to(connector);

        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(1);
    }

    /** Another event with an older revision: only the revision can tell that it comes late. */
    @Test
    void neverGoesBackInTime() {
        var initiative = Posted.anInitiative();
        initiative.atRevision(2).titled("Nieuw").changed().to(connector);
        var version = DraftReading.now().version();

        initiative.titled("Oud").submitted().to(connector);

        var draft = DraftReading.now();
        assertThat(draft.revisionOf(initiative.id())).contains(2);
        assertThat(draft.version()).isEqualTo(version);
    }

    @Test
    void takesTheSameRevisionOnce() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);
        var version = DraftReading.now().version();

        initiative.titled("Een ander").submitted().to(connector);

        assertThat(DraftReading.now().version()).isEqualTo(version);
    }

    @Test
    void keepsWithdrawnInitiativeOutWhenItsSubmissionComesLate() {
        var initiative = Posted.anInitiative();
        initiative.atRevision(2).withdrawn().announcedWithdrawn().to(connector);

        initiative.submitted().to(connector);

        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
    }

    @Test
    void leavesOutWhatIsAboutAnotherAgreement() {
        var initiative = Posted.anInitiative().with("agreement", "telework");

        var refusal = initiative.submitted().to(connector);

        assertThat(refusal).isEmpty();
        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
    }

    @Test
    void takesOutWhatIsAboutAnotherAgreementNowAndKeepsItOut() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);

        initiative.atRevision(3).with("agreement", "telework").changed().to(connector);
        initiative.atRevision(2).changed().to(connector);

        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "joint,     cross-industry, research,             central-activities",
        "joint,     cross-industry, tool,                 central-activities",
        "joint,     cross-industry, collective-agreement, social-partner-initiatives",
        "joint,     sectoral,       joint-action,         social-partner-initiatives",
        "employers, cross-industry, dissemination,        social-partner-initiatives",
        "joint,     cross-industry, government-scheme,    government-agreements",
    })
    void placesByTheRulesOfTheRound(String side, String level, String instrument, String section) {
        var initiative =
                Posted.anInitiative().with("side", side).with("level", level).with("instrument", instrument);

        initiative.submitted().to(connector);

        assertThat(DraftReading.now().sectionOf(initiative.id())).contains(section);
    }

    @Test
    void movesAnEntryThatBelongsElsewhereNow() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);

        initiative
                .atRevision(2)
                .with("instrument", "government-scheme")
                .changed()
                .to(connector);

        assertThat(DraftReading.now().sectionOf(initiative.id())).contains("government-agreements");
    }

    @Test
    void keepsTheOrderOfPosting() {
        var later = Posted.anInitiative().with("id", "0197a1b2-0000-7000-8000-00000000aaab");
        var earlier = Posted.anInitiative().with("id", "0197a1b2-0000-7000-8000-00000000aaaa");
        later.submitted().to(connector);
        earlier.submitted().to(connector);

        var ids = DraftReading.now()
                .entriesShown()
                .map(entry -> entry.get("initiativeId").asText())
                .toList();

        assertThat(ids.indexOf(earlier.id().toString()))
                .isLessThan(ids.indexOf(later.id().toString()));
    }

    @Test
    void countsWhatLacksALanguage() {
        var dutch = untranslated("nl");
        var english = untranslated("en");

        Posted.anInitiative()
                .withJson("title", "{\"nl\": \"Alleen Nederlands\"}")
                .submitted()
                .to(connector);
        Posted.anInitiative()
                .withJson("description", "{\"en\": \"English only\"}")
                .submitted()
                .to(connector);
        Posted.anInitiative().submitted().to(connector);

        assertThat(untranslated("en")).isEqualTo(english + 1);
        assertThat(untranslated("nl")).isEqualTo(dutch + 1);
    }

    private static int untranslated(String language) {
        for (var count : DraftReading.now().json().at("/counts/untranslated")) {
            if (count.get("language").asText().equals(language)) {
                return count.get("entries").asInt();
            }
        }
        throw new AssertionError("Not counted: " + language);
    }

    @Test
    void countsWhatItShows() {
        var before = DraftReading.now();
        var initiative = Posted.anInitiative().with("organisation", "vcp").withJson("themes", "[\"dignity\"]");
        initiative.submitted().to(connector);
        initiative
                .atRevision(2)
                .withJson("themes", "[\"connecting\"]")
                .changed()
                .to(connector);

        var shown = DraftReading.now();
        initiative.atRevision(3).withdrawn().announcedWithdrawn().to(connector);
        var gone = DraftReading.now();

        assertThat(shown.entries()).isEqualTo(before.entries() + 1);
        assertThat(shown.entriesShown()).hasSize(shown.entries());
        assertThat(shown.entriesOf("vcp")).isEqualTo(before.entriesOf("vcp") + 1);
        assertThat(shown.entriesAbout("connecting")).isEqualTo(before.entriesAbout("connecting") + 1);
        assertThat(shown.entriesAbout("dignity")).isEqualTo(before.entriesAbout("dignity"));
        assertThat(gone.entries()).isEqualTo(before.entries());
        assertThat(gone.entriesOf("vcp")).isEqualTo(before.entriesOf("vcp"));
        assertThat(gone.entriesAbout("connecting")).isEqualTo(before.entriesAbout("connecting"));
    }

    @Test
    void readsPastWhatItDoesNotKnow() {
        var initiative =
                Posted.anInitiative().with("aNewField", "of a later producer").with("instrument", "a-new-one");

        var refusal = initiative.submitted().to(connector);

        assertThat(refusal).isEmpty();
        assertThat(DraftReading.now().sectionOf(initiative.id())).contains("social-partner-initiatives");
    }

    @Test
    void ignoresEventsOfAnotherKind() {
        var event = Delivery.of("nl.stvda.initiative.message-posted.v1", "x", "not even JSON");

        var refusal = event.to(connector);

        assertThat(refusal).isEmpty();
    }

    static Stream<Delivery> poison() {
        var sound = Posted.anInitiative();
        return Stream.of(
                sound.submitted().withData("{\"this is\": \"no initiative\""),
                sound.submitted().withData("null"),
                sound.submitted().withData("[]"),
                sound.submitted().withData("{}"),
                sound.withJson("revision", "0").submitted(),
                sound.withJson("revision", "\"many\"").submitted(),
                sound.withJson("title", "{}").submitted(),
                sound.withJson("period", "{\"start\": \"yesterday\"}").submitted(),
                sound.withJson("links", "[{\"url\": \"javascript:alert(1)\"}]").submitted(),
                sound.withJson("amounts", "[{\"value\": 5, \"currency\": \"€\", \"per\": \"once\"}]")
                        .submitted(),
                sound.submitted().withHeader("ce_id", null),
                sound.submitted().withHeader("ce_type", null),
                sound.submitted().withHeader("ce_time", "yesterday"),
                Delivery.of("nl.stvda.initiative.submitted.v1", "x", null));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void setsPoisonAsideWithItsCauseAndGoesOn(Delivery poison) {
        var next = Posted.anInitiative();

        var refusal = poison.to(connector);
        next.submitted().to(connector);

        assertThat(refusal).get().isInstanceOf(ContractViolation.class);
        assertThat(DraftReading.now().revisionOf(next.id())).contains(1);
    }

    /** Three pauses: 50, 100 and 200 milliseconds. */
    @Test
    void triesAFewTimesBeforeItSetsARecordAside() {
        var poison = Posted.anInitiative().submitted().withData("unreadable");
        var start = Instant.now();

        poison.to(connector);

        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(350));
    }

    @Test
    void forgetsAnEventThatHadNoEffect() {
        var initiative = Posted.anInitiative();
        var event = initiative.submitted();
        event.withData("unreadable").to(connector);

        event.to(connector);

        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(1);
    }

    @ParameterizedTest
    @CsvSource({
        "failure-strategy,                           dead-letter-queue",
        "dead-letter-queue.topic,                    initiatives.dlq",
        "auto.offset.reset,                          earliest",
        "group.id,                                   reports-service",
        "cloud-events,                               false",
        "throttled.unprocessed-record-max-age.ms,    0",
    })
    void isConfiguredSoThatNothingIsLost(String key, String value) {
        var config = ConfigProvider.getConfig();

        assertThat(config.getValue("mp.messaging.incoming.initiatives." + key, String.class))
                .isEqualTo(value);
    }
}
