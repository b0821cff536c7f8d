package nl.stvda.voortgang.reports.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An initiative in the form in which events carry it: the producer's golden example with parts of its own. */
public final class Posted {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode state;

    private Posted(ObjectNode state) {
        this.state = state;
    }

    /** Posted by the FNV, cross-industry, a training; at its first revision. */
    public static Posted anInitiative() {
        return new Posted(golden("initiative.submitted.v1.json"))
                .with("id", UUID.randomUUID().toString());
    }

    /** As {@link #anInitiative()}, by an organisation that only tries. */
    public static Posted aTrial() {
        return new Posted(golden("initiative.submitted.v1.sandbox.json"))
                .with("id", UUID.randomUUID().toString());
    }

    public static ObjectNode golden(String file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(Path.of("../initiatives-service/events", file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Posted with(String field, String value) {
        var changed = state.deepCopy();
        changed.put(field, value);
        return new Posted(changed);
    }

    /** With this JSON in the place of a field. */
    public Posted withJson(String field, String json) {
        try {
            var changed = state.deepCopy();
            changed.set(field, JSON.readTree(json));
            return new Posted(changed);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    public Posted without(String field) {
        var changed = state.deepCopy();
        changed.remove(field);
        return new Posted(changed);
    }

    public Posted atRevision(int revision) {
        var changed = state.deepCopy();
        changed.put("revision", revision);
        return new Posted(changed);
    }

    public Posted titled(String dutch) {
        return withJson("title", "{\"nl\": \"%s\"}".formatted(dutch));
    }

    public Posted reviewed(String state) {
        return withJson("review", "{\"state\": \"%s\"}".formatted(state));
    }

    /** Part of a joint initiative of these, the first of which leads. */
    public Posted jointly(Posted... members) {
        var list = Stream.of(members)
                .map(member -> "{\"id\": \"%s\", \"organisation\": \"%s\", \"externalId\": \"x\"}"
                        .formatted(member.id(), member.state.get("organisation").asText()))
                .collect(Collectors.joining(", "));
        return withJson(
                "joint",
                "{\"id\": \"%s\", \"lead\": \"%s\", \"initiatives\": [%s]}"
                        .formatted(new UUID(7, 7), members[0].id(), list));
    }

    public Posted withdrawn() {
        return with("status", "withdrawn");
    }

    public UUID id() {
        return UUID.fromString(state.get("id").asText());
    }

    public String json() {
        return state.toString();
    }

    /** The event that announces this state. */
    public Delivery submitted() {
        return event("nl.stvda.initiative.submitted.v1");
    }

    public Delivery changed() {
        return event("nl.stvda.initiative.changed.v1");
    }

    public Delivery linked() {
        return event("nl.stvda.initiative.linked.v1");
    }

    public Delivery unlinked() {
        return event("nl.stvda.initiative.unlinked.v1");
    }

    public Delivery announcedReviewed() {
        return event("nl.stvda.initiative.reviewed.v1");
    }

    public Delivery announcedWithdrawn() {
        return event("nl.stvda.initiative.withdrawn.v1");
    }

    private Delivery event(String type) {
        return Delivery.of(type, id().toString(), json());
    }
}
