package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two requests ask for the same, however their JSON was spaced or ordered, or a default spelled out. */
@ApplicationScoped
class Fingerprint {

    private final ObjectMapper json;

    Fingerprint(ObjectMapper json) {
        this.json = json;
    }

    String of(InitiativeRequest request) {
        try {
            var asked = List.of(request.externalId(), request.requestedStatus(), request.content());
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(asked));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("A request cannot be fingerprinted", impossible);
        }
    }
}
