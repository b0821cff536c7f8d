package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The part of Keycloak that keeps accounts of people, with somebody of each kind to begin with. */
public final class FakeUsers {

    public static final UUID APPROVER_OF_FNV = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID CONTRIBUTOR_OF_FNV = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID CONTRIBUTOR_OF_CNV = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID SECRETARY = UUID.fromString("00000000-0000-4000-8000-000000000004");
    public static final UUID OTHER_SECRETARY = UUID.fromString("00000000-0000-4000-8000-000000000005");
    public static final UUID AUDITOR = UUID.fromString("00000000-0000-4000-8000-000000000006");
    static final UUID PROGRAM = UUID.fromString("00000000-0000-4000-8000-000000000007");

    private static final String USERS = "/admin/realms/voortgang/users";
    private static final String SESSIONS = "/admin/realms/voortgang/sessions/";
    private static final String ROLES = "/admin/realms/voortgang/roles/";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<UUID, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<UUID, Set<String>> roles = new ConcurrentHashMap<>();
    private final Set<UUID> signedIn = ConcurrentHashMap.newKeySet();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile boolean losesMails;

    public FakeUsers() {
        add(APPROVER_OF_FNV, "fnv-bestuurder", "approver", "fnv");
        add(CONTRIBUTOR_OF_FNV, "fnv-medewerker", "contributor", "fnv");
        add(CONTRIBUTOR_OF_CNV, "cnv-medewerker", "contributor", "cnv");
        add(SECRETARY, "secretaris", "secretariat", "");
        add(OTHER_SECRETARY, "tweede-secretaris", "secretariat", "");
        add(AUDITOR, "controleur", "auditor", "");
        add(PROGRAM, "service-account-fnv-system", "contributor", "fnv");
    }

    private void add(UUID id, String username, String role, String organisation) {
        var user = json.createObjectNode()
                .put("id", id.toString())
                .put("username", username)
                .put("email", username + "@voortgang.example")
                .put("firstName", username)
                .put("lastName", "de Vries")
                .put("enabled", true);
        if (!organisation.isEmpty()) {
            user.withObject("attributes").putArray("organisation").add(organisation);
        }
        users.put(id, user);
        roles.put(id, new TreeSet<>(Set.of(role)));
        signedIn.add(id);
    }

    /** To whom, and what the person is asked to do. */
    public List<String> mails() {
        return mails;
    }

    public void loseMails(boolean loses) {
        losesMails = loses;
    }

    /** What Keycloak says to a request. */
    public Answer answer(String method, URI address, String body) throws JsonProcessingException {
        var path = address.getPath();
        if (path.startsWith(ROLES)) {
            return ofRole(path.substring(ROLES.length()));
        }
        if (path.equals(USERS)) {
            return method.equals("POST")
                    ? create((ObjectNode) json.readTree(body))
                    : ok(withEmail(URLDecoder.decode(address.getRawQuery(), StandardCharsets.UTF_8)));
        }
        if (path.startsWith(SESSIONS)) {
            var isThere = signedIn.removeIf(id -> path.equals(SESSIONS + sessionOf(id)));
            return new Answer(method.equals("DELETE") && isThere ? 204 : 404, "");
        }
        var parts = path.substring(USERS.length() + 1).split("/", 2);
        var id = UUID.fromString(parts[0]);
        if (!users.containsKey(id)) {
            return new Answer(404, "{}");
        }
        return ofUser(method, id, parts.length == 1 ? "" : parts[1], body);
    }

    private Answer ofRole(String rest) throws JsonProcessingException {
        var role = rest.replace("/users", "");
        return ok(
                rest.endsWith("/users")
                        ? users.entrySet().stream()
                                .filter(user -> rolesOf(user.getKey()).contains(role))
                                .map(Map.Entry::getValue)
                                .toList()
                        : Map.of("id", role, "name", role));
    }

    private Set<String> rolesOf(UUID id) {
        return roles.computeIfAbsent(id, _ -> new TreeSet<>());
    }

    private ObjectNode user(UUID id) {
        return Objects.requireNonNull(users.get(id));
    }

    private Answer create(ObjectNode user) {
        var known = users.values().stream()
                .anyMatch(other -> Stream.of("username", "email")
                        .anyMatch(name -> other.path(name).equals(user.path(name))));
        if (known) {
            return new Answer(409, "{}");
        }
        var id = UUID.randomUUID();
        roles.put(id, new TreeSet<>(Set.of("default-roles-voortgang")));
        users.put(id, user.put("id", id.toString()));
        return new Answer(201, "");
    }

    private List<ObjectNode> withEmail(String query) {
        return users.values().stream()
                .filter(user -> query.contains("email=" + user.path("email").asText() + "&")
                        || query.endsWith(user.path("email").asText()))
                .toList();
    }

    private Answer ofUser(String method, UUID id, String rest, String body) throws JsonProcessingException {
        return switch (rest) {
            case "" -> method.equals("GET") ? ok(user(id)) : replace(id, (ObjectNode) json.readTree(body));
            case "role-mappings/realm" -> mappings(method, id, json.readTree(body.isEmpty() ? "[]" : body));
            case "credentials" -> ok(List.of(Map.of("type", "password")));
            case "sessions" ->
                ok(
                        signedIn.contains(id)
                                ? List.of(Map.of(
                                        "id",
                                        sessionOf(id),
                                        "ipAddress",
                                        "192.0.2.17",
                                        "start",
                                        1_767_000_000_000L,
                                        "lastAccess",
                                        1_767_000_060_000L,
                                        "clients",
                                        Map.of("an-id", "voortgang-dashboard")))
                                : List.of());
            case "logout" -> {
                signedIn.remove(id);
                yield new Answer(204, "");
            }
            case "execute-actions-email" -> mail(id, body);
            default -> new Answer(404, "{}");
        };
    }

    static String sessionOf(UUID id) {
        return "session-of-" + id;
    }

    private Answer replace(UUID id, ObjectNode user) {
        users.put(id, user);
        return new Answer(204, "");
    }

    private Answer mappings(String method, UUID id, JsonNode given) throws JsonProcessingException {
        var names = new ArrayList<String>();
        given.forEach(role -> names.add(role.path("name").asText()));
        return switch (method) {
            case "POST" -> {
                rolesOf(id).addAll(names);
                yield new Answer(204, "");
            }
            case "DELETE" -> {
                names.forEach(rolesOf(id)::remove);
                yield new Answer(204, "");
            }
            default ->
                ok(rolesOf(id).stream()
                        .map(role -> Map.of("id", role, "name", role))
                        .toList());
        };
    }

    private Answer mail(UUID id, String actions) {
        if (losesMails) {
            return new Answer(500, "{}");
        }
        mails.add(user(id).path("email").asText() + " " + actions);
        return new Answer(204, "");
    }

    private Answer ok(Object content) throws JsonProcessingException {
        return new Answer(200, json.writeValueAsString(content));
    }

    /** A status and a body. */
    public record Answer(int status, String body) {}
}
