package nl.stvda.voortgang.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.filter.log.LogDetail;

/** Puts the check between REST-assured and every {@code @QuarkusTest}; a module gets it by depending on this one. */
public final class ContractOfEveryTest implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(new ContractFilter());
        }
        RestAssured.config = RestAssured.config().logConfig(log());
    }

    /**
     * What was sent and answered, where a test asks in vain. REST-assured writes it down before it knows whether anybody
     * will see it, so not indented, which took a tenth of all the time of the tests. For the same reason, the like that
     * Quarkus sets by itself is off; see surefire in the parent.
     */
    private static LogConfig log() {
        return LogConfig.logConfig()
                .enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.ALL)
                .enablePrettyPrinting(false);
    }
}
