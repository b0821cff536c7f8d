package nl.stvda.voortgang.initiatives.initiative;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;

/** The address that an organisation makes of its own key. */
record OwnKey(String organisation, String externalId) {

    private static final String ADDRESS = "/v1/organisations/{organisation}/initiatives/{externalId}";

    static OwnKey of(String organisation, Example example) {
        return new OwnKey(organisation, example.externalId());
    }

    Response put(Example example) {
        return put(Api.as(Token.contributorOf(organisation), example.json()));
    }

    Response put(RequestSpecification request) {
        return request.put(ADDRESS, organisation, externalId);
    }

    Response get() {
        return getAs(Token.contributorOf(organisation));
    }

    Response getAs(String token) {
        return Api.as(token).get(ADDRESS, organisation, externalId);
    }
}
