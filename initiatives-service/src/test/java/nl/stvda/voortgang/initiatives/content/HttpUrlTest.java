package nl.stvda.voortgang.initiatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpUrlTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static boolean isAccepted(String url) {
        return VALIDATOR.validateValue(Link.class, "url", url).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "HTTPS://Example.org/Pad?a=b&c=%20d#e",
                "https://example.org:8443/a",
                "https://192.0.2.1/",
                "https://[2001:db8::1]/",
                "https://www.ser.nl/nl/thema/digitale--transitie_(oud)",
                "https://example.org/caf\u00e9",
            })
    void acceptsWhatABrowserOpens(String url) {
        assertThat(isAccepted(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.org",
                "//example.org",
                "/path",
                "ftp://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "https:",
                "https://",
                "https:///path",
                "https:example.org",
                " https://example.org",
                "https://example.org/a b",
                "https://example.org/\n",
                "https://exa mple.org",
                "https://example.org/%zz",
                "https://example.org/<script>",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://@example.org/",
                "https://example.org/\ud83d",
                "https://example.org/\u202e",
                "https://example.org/\u200b",
            })
    void refusesTheRest(String url) {
        assertThat(isAccepted(url)).isFalse();
    }
}
