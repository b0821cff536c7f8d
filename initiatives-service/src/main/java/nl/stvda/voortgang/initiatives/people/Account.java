package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An account as Keycloak represents it. What is not known here is kept, because Keycloak removes what a replacement leaves
 * out.
 */
record Account(ObjectNode whole) {

    private static final String ACTIONS = "requiredActions";
    private static final String ATTRIBUTES = "attributes";
    private static final String ENABLED = "enabled";
    private static final String ORGANISATION = "organisation";
    private static final String SERVICE_ACCOUNT = "service-account-";
    static final String SET_PASSWORD = "UPDATE_PASSWORD";
    static final String SET_UP_ONE_TIME_PASSWORDS = "CONFIGURE_TOTP";

    /** Of someone who is invited: without a password, which only the person gets to know. */
    static Account of(InvitationRequest request, String username) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.put("username", username);
        whole.put("email", request.email());
        whole.put("firstName", request.firstName());
        whole.put("lastName", request.lastName());
        whole.put(ENABLED, true);
        whole.withArray(ACTIONS).add(SET_PASSWORD);
        if (request.role().takesSecondFactor()) {
            whole.withArray(ACTIONS).add(SET_UP_ONE_TIME_PASSWORDS);
        }
        whole.withObject(ATTRIBUTES)
                .putArray("locale")
                .add(request.languageOfMail().tag());
        return new Account(whole).in(request.organisation());
    }

    UUID id() {
        return UUID.fromString(whole.path("id").asText());
    }

    String username() {
        return whole.path("username").asText();
    }

    @Nullable String email() {
        return whole.path("email").asText(null);
    }

    String name() {
        return "%s %s"
                .formatted(
                        whole.path("firstName").asText(""),
                        whole.path("lastName").asText(""))
                .strip();
    }

    boolean isPerson() {
        return !username().startsWith(SERVICE_ACCOUNT);
    }

    boolean isEnabled() {
        return whole.path(ENABLED).asBoolean();
    }

    /** Whether the person has still to choose a password. */
    boolean waitsForPassword() {
        return requiredActions().contains(SET_PASSWORD);
    }

    List<String> requiredActions() {
        return StreamSupport.stream(whole.path(ACTIONS).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Optional<String> organisation() {
        return Optional.ofNullable(
                whole.path(ATTRIBUTES).path(ORGANISATION).path(0).asText(null));
    }

    Account in(@Nullable String organisation) {
        var changed = whole.deepCopy();
        changed.withObject(ATTRIBUTES).remove(ORGANISATION);
        if (organisation != null) {
            changed.withObject(ATTRIBUTES).putArray(ORGANISATION).add(organisation);
        }
        return new Account(changed);
    }

    Account enabled(boolean enabled) {
        var changed = whole.deepCopy();
        changed.put(ENABLED, enabled);
        return new Account(changed);
    }

    Account asking(String action) {
        var changed = whole.deepCopy();
        if (!requiredActions().contains(action)) {
            changed.withArray(ACTIONS).add(action);
        }
        return new Account(changed);
    }
}
