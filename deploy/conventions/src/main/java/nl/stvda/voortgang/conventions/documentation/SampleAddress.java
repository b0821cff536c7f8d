package nl.stvda.voortgang.conventions.documentation;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Addresses for the examples of a document, made of its own paths. */
final class SampleAddress {

    private static final String HOST = "https://api.example.org";

    private final String collection;

    SampleAddress(OpenAPI document) {
        collection = document.getPaths().getPathItems().keySet().stream()
                .map(path -> path.startsWith(ApiDocument.BASE + "/") ? path : ApiDocument.BASE + path)
                .filter(path -> !path.contains("{"))
                .min(Comparator.naturalOrder())
                .orElse(ApiDocument.BASE);
    }

    String ofCollection() {
        return HOST + collection;
    }

    String ofMember() {
        return ofCollection() + "/0197a1b2-0000-7000-8000-000000000001";
    }

    String ofProblem(String slug) {
        return HOST + "/problems/" + slug;
    }

    /** The path alone, as a problem names its instance. */
    String path() {
        return collection;
    }
}
