package nl.stvda.voortgang.initiatives.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
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
        return new JsonFile(writer(json).writeValuesAsArray(out));
    }

    static JsonFile lines(ObjectMapper json, OutputStream out) throws IOException {
        return new JsonFile(writer(json).withRootValueSeparator("\n").writeValues(out));
    }

    /** Sends when there is enough to send, not after each one. */
    private static ObjectWriter writer(ObjectMapper json) {
        return json.writerFor(InitiativeResponse.class).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
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
