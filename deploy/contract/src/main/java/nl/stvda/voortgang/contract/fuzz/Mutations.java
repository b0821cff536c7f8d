package nl.stvda.voortgang.contract.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.contract.Json;
import nl.stvda.voortgang.contract.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Spoils a valid value in one place: each way is one that a client's programmer, or an attacker, could take. */
final class Mutations {

    private static final int MANY = 101;

    private final Chance chance;

    Mutations(Chance chance) {
        this.chance = chance;
    }

    /** Changes the value itself. */
    void spoil(JsonNode value, Part schema) {
        var places = new ArrayList<Place>();
        collect(value, schema, places);
        if (places.isEmpty()) {
            return;
        }
        var place = chance.of(places);
        switch (chance.below(7)) {
            case 0 -> place.remove();
            case 1 -> place.addUnknown("unknown" + chance.below(3));
            case 2 -> place.put(Json.readLoosely(chance.of(HostileValues.VALUES)));
            case 3 -> place.put(StringNode.valueOf(chance.of(HostileValues.TEXTS)));
            case 4 -> place.repeat();
            default -> place.breakLimit();
        }
    }

    private static void collect(JsonNode value, Part schema, List<Place> places) {
        switch (value) {
            case ObjectNode object -> {
                var properties = Schemas.properties(schema);
                object.properties().forEach(field -> {
                    var property =
                            Optional.ofNullable(properties.get(field.getKey())).orElse(schema);
                    places.add(new Place(object, field.getKey(), -1, property));
                    collect(field.getValue(), property, places);
                });
            }
            case ArrayNode array -> {
                var items = Schemas.items(schema);
                for (var index = 0; index < array.size(); index++) {
                    places.add(new Place(array, "", index, items));
                    collect(array.get(index), items, places);
                }
            }
            default -> {
                // its parent has the place
            }
        }
    }

    /** Where a value stands: in a field of an object, or in a list. */
    private record Place(JsonNode parent, String field, int index, Part schema) {

        JsonNode value() {
            return index < 0 ? parent.path(field) : parent.path(index);
        }

        void put(JsonNode value) {
            switch (parent) {
                case ObjectNode object -> object.set(field, value);
                case ArrayNode array when index < array.size() -> array.set(index, value);
                default -> throw new IllegalStateException("Only these have places");
            }
        }

        void remove() {
            switch (parent) {
                case ObjectNode object -> object.remove(field);
                case ArrayNode array -> array.remove(index);
                default -> throw new IllegalStateException("Only these have places");
            }
        }

        void addUnknown(String name) {
            switch (parent) {
                case ObjectNode object -> object.put(name, name);
                case ArrayNode array -> array.addObject().put(name, name);
                default -> throw new IllegalStateException("Only these have places");
            }
        }

        void repeat() {
            if (value() instanceof ArrayNode array && !array.isEmpty()) {
                var first = array.get(0);
                while (array.size() < MANY) {
                    array.add(first);
                }
            } else {
                put(NullNode.instance);
            }
        }

        /** One step beyond what the schema allows. */
        void breakLimit() {
            put(
                    switch (Schemas.type(schema)) {
                        case "string" ->
                            StringNode.valueOf(Schemas.number(schema, "maxLength")
                                    .map(most -> "x".repeat((int) Math.min(most + 1, 100_000)))
                                    .orElse("no such value"));
                        case "integer", "number" ->
                            LongNode.valueOf(Schemas.number(schema, "minimum")
                                    .map(least -> least - 1)
                                    .orElse(Long.MIN_VALUE));
                        case "array" -> tooMany();
                        default -> JsonNodeFactory.instance.arrayNode();
                    });
        }

        private JsonNode tooMany() {
            var most = Schemas.number(schema, "maxItems").orElse((long) MANY);
            var array = JsonNodeFactory.instance.arrayNode();
            var item = value().path(0);
            for (var count = 0; count <= most; count++) {
                array.add(item.isMissingNode() ? NullNode.instance : item);
            }
            return array;
        }
    }
}
