package nl.stvda.voortgang.contract.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOG.warn(\"The import is still running\");",
                "LOG.infof(\"Import done: id=%s added=%d\", id, added);",
                "LOG.errorf(failure, \"Import interrupted: id=%s\", ids.get(0));",
                "LOG\n    .infof(\n    \"Import done: id=%s\",\n    id);"
            })
    void acceptsAMessageAndThenKeysWithValues(String source) {
        assertThat(LogLines.others(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOG.infof(\"Mail sent: delivery %s\", id);",
                "LOG.warnf(\"Keycloak made no client %s: cause=%s\", id, cause);",
                "LOG.info(\"Import done: id=\" + id);",
                "LOG.info(message);",
                "LOG.infof(\"import done: id=%s\", id);",
                "LOG.infof(\"Import done: id=%s, added=%d\", id, added);",
                "LOG.infov(\"Import done: id={0}\", id);"
            })
    void findsEveryOtherForm(String source) {
        assertThat(LogLines.others(source)).hasSize(1);
    }
}
