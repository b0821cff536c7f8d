package nl.stvda.voortgang.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot that is sent piece by piece has the bytes that were hashed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SnapshotPiecesTest {

    @Inject
    DataSource dataSource;

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotAnswers answers;

    @ParameterizedTest
    @ValueSource(ints = {7, 100_000})
    void areTheWholeWhateverTheirSize(int piece) throws IOException {
        var round = TestRound.in(dataSource).says("closing", "\uD83D\uDC67 Eén \uD83D\uDC67\uD83D\uDC67 €");
        round.freeze();
        var sent = new ByteArrayOutputStream();

        answers.written(snapshots.get(round.id(), 1), piece).write(sent);

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(snapshots.document(round.id(), 1));
    }
}
