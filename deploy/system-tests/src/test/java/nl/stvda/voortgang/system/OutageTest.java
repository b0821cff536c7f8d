package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was answered with 201 arrives, once, whatever was down in between. */
@ExtendWith(RunningPlatform.class)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Platform platform;

    OutageTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void acceptsPostsWhileKafkaIsDownAndDeliversEachOnceInOrder() {
        var partner = Partner.system(platform, "fnv");
        var secretary = Partner.person(platform, "secretaris");
        var begin = Instant.now();
        var ids = new ArrayList<String>();

        platform.stop(Part.KAFKA);
        try {
            for (var number = 0; number < 100; number++) {
                ids.add(postAndChange(partner, Titles.unique("Zonder Kafka " + number)));
            }
        } finally {
            platform.start(Part.KAFKA);
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            var draft = Draft.of(secretary);
            ids.forEach(id -> draft.entry(id).hasRevision(2));
        });
        await().atMost(PATIENCE).untilAsserted(() -> {
            var revisions = revisionsInInbox(secretary, begin, ids);
            // newest first, so in order is 2 before 1
            assertThat(revisions)
                    .hasSize(ids.size())
                    .allSatisfy((id, seen) -> assertThat(seen).containsExactly(2, 1));
        });
    }

    private String postAndChange(Partner partner, String title) {
        var body = Partner.initiative(title);
        var id = partner.posted(body);
        partner.request()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body.replace("Een proef.", "Een tweede proef."))
                .put(platform.initiativesUrl() + "/v1/initiatives/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private Map<String, List<Integer>> revisionsInInbox(Partner secretary, Instant begin, List<String> ids) {
        var wanted = new HashSet<>(ids);
        var revisions = new HashMap<String, List<Integer>>();
        for (var alert : Inbox.since(begin, platform, secretary)) {
            if (wanted.contains(alert.initiative())) {
                revisions
                        .computeIfAbsent(alert.initiative(), _ -> new ArrayList<>())
                        .add(alert.revision());
            }
        }
        return revisions;
    }

    @Test
    void losesNothingWhenServicesAreKilled() {
        var partner = Partner.system(platform, "cnv");
        var secretary = Partner.person(platform, "secretaris");
        var begin = Instant.now();
        var ids = new ArrayList<String>();

        platform.kill(Part.REPORTS_SERVICE);
        platform.kill(Part.NOTIFICATIONS_SERVICE);
        try {
            for (var number = 0; number < 20; number++) {
                ids.add(partner.posted(Partner.initiative(Titles.unique("Terwijl niemand luistert " + number))));
            }
            platform.kill(Part.INITIATIVES_SERVICE);
        } finally {
            platform.start(Part.INITIATIVES_SERVICE);
            platform.start(Part.REPORTS_SERVICE);
            platform.start(Part.NOTIFICATIONS_SERVICE);
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            var draft = Draft.of(secretary);
            ids.forEach(id -> draft.entry(id).hasRevision(1));
        });
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(revisionsInInbox(secretary, begin, ids))
                        .hasSize(ids.size())
                        .allSatisfy((id, seen) -> assertThat(seen).containsExactly(1)));
    }

    @Test
    void saysComeBackWhilePostgresqlIsDownAndRecoversByItself() {
        var partner = Partner.system(platform, "vcp");
        var secretary = Partner.person(platform, "secretaris");
        var body = Partner.initiative(Titles.unique("Na de storing"));

        platform.stop(Part.POSTGRESQL);
        try {
            partner.post(body).then().statusCode(503).header("Retry-After", notNullValue());
        } finally {
            platform.start(Part.POSTGRESQL);
        }

        await().atMost(PATIENCE).untilAsserted(() -> partner.post(body).then().statusCode(201));
        var id = partner.post(body).then().statusCode(200).extract().<String>path("id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(id).hasRevision(1));
    }

    @Test
    void acceptsKnownTokensWhileKeycloakIsDown() {
        var partner = Partner.system(platform, "fnv");
        partner.post(Partner.initiative(Titles.unique("Voor de storing")))
                .then()
                .statusCode(201);

        platform.stop(Part.KEYCLOAK);
        try {
            partner.post(Partner.initiative(Titles.unique("Zonder Keycloak")))
                    .then()
                    .statusCode(201);
        } finally {
            platform.start(Part.KEYCLOAK);
        }
    }
}
