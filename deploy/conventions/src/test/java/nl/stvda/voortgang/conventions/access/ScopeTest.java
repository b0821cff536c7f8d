package nl.stvda.voortgang.conventions.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({"GET, READ", "HEAD, READ", "OPTIONS, READ", "POST, WRITE", "PUT, WRITE", "PATCH, WRITE", "DELETE, WRITE"
    })
    void takesEveryMethodThatIsNotKnownToReadForWriting(String method, Scope needed) {
        assertThat(Scope.neededFor(method)).isEqualTo(needed);
    }
}
