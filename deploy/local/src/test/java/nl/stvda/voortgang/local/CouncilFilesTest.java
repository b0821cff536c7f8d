package nl.stvda.voortgang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stvda.voortgang.local.demo.Council;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilFilesTest {

    @Test
    void saysHowTheServicesAreSetAndWhoTakesPart() {
        var council = Council.read(Path.of("..", "councils", "finland.json"));

        assertThat(council.settings())
                .containsEntry("VOORTGANG_BEGINS_WITH", "nothing")
                .containsEntry("VOORTGANG_LANGUAGES_TAGS", "fi,sv,en")
                .containsEntry("VOORTGANG_LANGUAGES_DELIVERY", "en");
        assertThat(council.organisations()).containsEntry("sak", "SAK").hasSize(6);
    }

    @Test
    void saysWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
        var damaged = Files.writeString(folder.resolve("damaged.json"), "{");
        var empty = Files.writeString(folder.resolve("empty.json"), "{}");

        assertThatThrownBy(() -> Council.read(damaged)).hasMessageContaining("is no JSON");
        assertThatThrownBy(() -> Council.read(empty)).hasMessageContaining("/languages/tags is missing");
        assertThatThrownBy(() -> Council.read(folder.resolve("none.json"))).hasMessageContaining("cannot be read");
    }
}
