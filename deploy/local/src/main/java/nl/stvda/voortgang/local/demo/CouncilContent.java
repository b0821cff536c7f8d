package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.stvda.voortgang.local.component.Http;

/** The catalogue and the template of a council, as its secretariat enters them. */
public final class CouncilContent implements Loading.Content {

    /** Each names only what stands before it. */
    private static final List<String> KINDS = List.of("sides", "levels", "instruments", "organisations", "agreements");

    private static final int NOT_FOUND = 404;

    private final Council council;
    private final Addresses addresses;
    private final SignedIn signedIn;

    public CouncilContent(Council council, Addresses addresses) {
        this.council = council;
        this.addresses = addresses;
        signedIn = new SignedIn(addresses.realm());
    }

    @Override
    public String load() throws IOException, InterruptedException {
        for (var kind : KINDS) {
            for (var entry : council.document().path("catalogue").path(kind)) {
                put(kind, entry);
            }
        }
        var template = council.document().path("template");
        if (!template.isMissingNode()) {
            var answer = signedIn.asSecretariat(Http.json(addresses.reports() + "/v1/templates")
                    .POST(BodyPublishers.ofString(template.toString())));
            SignedIn.accept(answer, "the template");
        }
        return "the council of %s is"
                .formatted(String.join(", ", council.organisations().values()));
    }

    /** Made, or changed where an installation begins with it. */
    private void put(String kind, JsonNode entry) throws IOException, InterruptedException {
        var code = entry.path("code").asText();
        var body = ((ObjectNode) entry.deepCopy()).without(List.of("code"));
        var url = "%s/v1/%s/%s".formatted(addresses.initiatives(), kind, code);
        var request = Http.json(url).PUT(BodyPublishers.ofString(body.toString()));
        var known = signedIn.asSecretariat(Http.json(url).GET());
        if (known.statusCode() != NOT_FOUND) {
            SignedIn.accept(known, code);
            request.header("If-Match", known.headers().firstValue("ETag").orElse("*"));
        }
        SignedIn.accept(signedIn.asSecretariat(request), "%s of %s".formatted(code, kind));
    }
}
