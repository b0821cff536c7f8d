package nl.stvda.voortgang.conventions.intake.deadletter;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of a record as text that can be stored: in their order, with values of any bytes. */
final class HeaderText {

    private static final String NAME = "name";
    private static final String VALUE = "value";

    private HeaderText() {}

    static String of(Headers headers) {
        var text = new JsonArray();
        headers.forEach(
                header -> text.add(new JsonObject().put(NAME, header.key()).put(VALUE, header.value())));
        return text.encode();
    }

    static Headers read(String text) {
        var headers = new RecordHeaders();
        var entries = new JsonArray(text);
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.getJsonObject(index);
            headers.add(entry.getString(NAME), entry.getBinary(VALUE));
        }
        return headers;
    }
}
