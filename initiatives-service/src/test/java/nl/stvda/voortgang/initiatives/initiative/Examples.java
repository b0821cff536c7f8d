package nl.stvda.voortgang.initiatives.initiative;

import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;

/** Initiatives for tests of other features. */
public final class Examples {

    private Examples() {}

    /** Posts a new one as submitted and gives its id. */
    public static String submittedBy(String organisation) {
        return Example.anInitiative().postedBy(organisation);
    }

    /** Posts a new one as a draft and gives its id. */
    public static String draftedBy(String organisation) {
        return Example.aDraft().postedBy(organisation);
    }

    /** The JSON of one that was not posted yet. */
    public static String unposted() {
        return Example.anInitiative().json();
    }

    /** Gives the first revision of one another title. */
    public static void change(String organisation, String id) {
        var externalId = Api.as(Token.contributorOf(organisation))
                .get("/v1/initiatives/{id}", id)
                .path("externalId")
                .toString();
        Example.anInitiative()
                .with("/externalId", "\"%s\"".formatted(externalId))
                .titled(Example.aWord())
                .putBy(organisation, id, "*")
                .statusCode(200);
    }

    public static void withdraw(String organisation, String id) {
        WithdrawInitiativeTest.withdraw(organisation, id, "*").then().statusCode(200);
    }
}
