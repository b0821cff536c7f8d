package nl.stvda.voortgang.initiatives.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.stvda.voortgang.initiatives.access.Token;

/** Requests that a well-behaved client library refuses to send, written byte by byte. */
public final class RawRequest {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    private RawRequest() {}

    /** Sends the first line and the headers as they are, as a contributor of fnv, then the body as it is. */
    public static Answer send(String firstLine, String headers, byte[] body) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            var head = "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n%s\r\n"
                    .formatted(firstLine, Token.contributorOf("fnv"), headers);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            write(body, socket);
            return Answer.of(readOne(socket.getInputStream()));
        }
    }

    /** The service may answer and hang up before it has read all. */
    private static void write(byte[] body, Socket socket) {
        try {
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
        }
    }

    /** The service may keep a connection whose request was not sent to its end, so the answer says itself where it ends. */
    private static String readOne(InputStream input) {
        var bytes = new ByteArrayOutputStream();
        try {
            for (var next = input.read(); next >= 0; next = input.read()) {
                bytes.write(next);
                if (next == '\n' || next == '}') {
                    var text = bytes.toString(StandardCharsets.UTF_8);
                    if (isWhole(text, bytes.size())) {
                        return text;
                    }
                }
            }
        } catch (IOException reset) {
            assertThat(reset).isNotNull();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** As long as its header says; one without that header ends with the connection. */
    private static boolean isWhole(String text, int length) {
        var head = text.indexOf("\r\n\r\n") + 4;
        var announced = LENGTH.matcher(text);
        return head > 3 && announced.find() && length >= head + Integer.parseInt(announced.group(1));
    }

    /** What came back. */
    public record Answer(int status, String text) {

        private static Answer of(String text) {
            assertThat(text).startsWith("HTTP/1.1 ");
            assertThat(text)
                    .doesNotContain("nl.stvda.")
                    .doesNotContain("Exception")
                    .doesNotContain("java.");
            return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text);
        }
    }
}
