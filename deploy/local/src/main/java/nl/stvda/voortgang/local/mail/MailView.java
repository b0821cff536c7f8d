package nl.stvda.voortgang.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A page with the caught mails, and the same as JSON at {@code /api/messages} (DELETE forgets them). */
final class MailView {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width">
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .4rem; border-bottom: 1px solid #ccc; }
            pre { white-space: pre-wrap; background: #f4f4f4; padding: 1rem; }
            iframe { width: 100%%; height: 32rem; border: 1px solid #ccc; }
            </style></head><body>%s</body></html>
            """;

    private final HttpServer server;
    private final MailCatcher catcher;
    private final ObjectMapper json = new ObjectMapper();

    private MailView(HttpServer server, MailCatcher catcher) {
        this.server = server;
        this.catcher = catcher;
    }

    static MailView start(String host, int port, MailCatcher catcher) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(host, port), 0);
        var view = new MailView(server, catcher);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", view::answer);
        server.start();
        return view;
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/api/messages")) {
                messages(exchange);
            } else if (path.equals("/")) {
                html(exchange, 200, list());
            } else {
                mail(exchange, path.substring(1));
            }
        }
    }

    private void messages(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            catcher.clear();
            exchange.sendResponseHeaders(204, -1);
        } else {
            send(exchange, 200, "application/json", json.writeValueAsString(catcher.mails()));
        }
    }

    private void mail(HttpExchange exchange, String id) throws IOException {
        var found = find(id);
        html(exchange, found.isPresent() ? 200 : 404, found.map(MailView::page).orElseGet(MailView::missing));
    }

    private Optional<Mail> find(String id) {
        return catcher.mails().stream()
                .filter(mail -> Integer.toString(mail.id()).equals(id))
                .findFirst();
    }

    private String list() {
        var rows = catcher.mails().reversed().stream()
                .map(mail -> "<tr><td>%s</td><td>%s</td><td><a href=\"/%d\">%s</a></td></tr>"
                        .formatted(
                                escape(mail.date()),
                                escape(String.join(", ", mail.to())),
                                mail.id(),
                                escape(mail.subject().isBlank() ? "(no subject)" : mail.subject())))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(
                "Mails",
                "<h1>Caught mails</h1><table><thead><tr><th>Date</th><th>To</th><th>Subject</th></tr></thead>"
                        + "<tbody>%s</tbody></table>".formatted(rows));
    }

    private static String page(Mail mail) {
        var html = mail.html().isEmpty()
                ? ""
                // sandbox without any permission: no script, no form, no same origin
                : "<h2>HTML</h2><iframe sandbox title=\"The mail as HTML\" srcdoc=\"%s\"></iframe>"
                        .formatted(escape(mail.html()));
        return PAGE.formatted(
                escape(mail.subject()),
                "<p><a href=\"/\">All mails</a></p><h1>%s</h1><p>From %s to %s, %s</p><h2>Text</h2><pre>%s</pre>%s"
                        .formatted(
                                escape(mail.subject()),
                                escape(mail.from()),
                                escape(String.join(", ", mail.to())),
                                escape(mail.date()),
                                escape(mail.text()),
                                html));
    }

    private static String missing() {
        return PAGE.formatted("No such mail", "<h1>No such mail</h1><p><a href=\"/\">All mails</a></p>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void html(HttpExchange exchange, int status, String page) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        send(exchange, status, "text/html; charset=utf-8", page);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
