package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a frozen draft to six signatures, with the sign-ins of real people, and what other services hear of it. */
@ExtendWith(RunningPlatform.class)
class AgreedReportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FROZEN_SIGNED_AND_APPROVED = 8;

    private final Platform platform;
    private final String round;

    AgreedReportTest(Platform platform) {
        this.platform = platform;
        round = platform.reportsUrl() + "/v1/rounds/digitalisation-2";
    }

    /** The entries of the demo round are not reviewed, and this is not about that. */
    private void withoutChecks(Partner secretary) {
        List<String> checks = secretary
                .request()
                .get(round + "/checks")
                .then()
                .statusCode(200)
                .extract()
                .path("settings.check");
        checks.forEach(check -> secretary
                .request()
                .contentType(ContentType.JSON)
                .body("{\"severity\": \"off\"}")
                .put(round + "/checks/" + check)
                .then()
                .statusCode(200));
    }

    @Test
    void isSignedByAllMembersAndToldOnTheTopic() {
        var secretary = Partner.person(platform, "secretaris");
        withoutChecks(secretary);
        var before = Topic.of(platform, "reports").records();

        var frozen = secretary
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reasons\": []}")
                .post(round + "/snapshots")
                .then()
                .statusCode(201)
                .extract();
        String hash = frozen.path("hash");
        List<String> members = frozen.path("policy.members.organisation");
        members.forEach(member -> Partner.of(platform, SignIn.of(platform, member + "-bestuurder"))
                .request()
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"approve\", \"hash\": \"%s\"}".formatted(hash))
                .post(round + "/snapshots/%d/signatures".formatted(frozen.<Integer>path("number")))
                .then()
                .statusCode(200));

        assertThat(members).containsExactlyInAnyOrder("vno-ncw", "mkb-nederland", "lto-nederland", "fnv", "cnv", "vcp");
        secretary.request().get(round + "/approved").then().statusCode(200).header("ETag", "\"%s\"".formatted(hash));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Topic.of(platform, "reports").records())
                        .isEqualTo(before + FROZEN_SIGNED_AND_APPROVED));
    }
}
