package nl.stvda.voortgang.initiatives.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;

/** One JSON array, or one JSON object on each line. */
final class JsonFile implements ExportFile {

    private final SequenceWriter writer;

    private JsonFile(SequenceWriter writer) {
        this.writer = writer;
    }

    static JsonFile array(ObjectMapper json, OutputStream out) throws IOException {
        return new JsonFile(json.writerFor(InitiativeResponse.class).writeValuesAsArray(out));
    }

    static JsonFile lines(ObjectMapper json, OutputStream out) throws IOException {
        return new JsonFile(json.writerFor(InitiativeResponse.class)
                .withRootValueSeparator("\n")
                .writeValues(out));
    }

    @Override
    public void write(List<InitiativeResponse> initiatives) throws IOException {
        writer.writeAll(initiatives);
    }

    @Override
    public void end() throws IOException {
        writer.close();
    }
}
