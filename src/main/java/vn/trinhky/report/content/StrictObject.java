package vn.trinhky.report.content;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object that has no other keys than the expected ones; every access names the place that is wrong. */
record StrictObject(ObjectNode node, String place) {

    static StrictObject of(JsonNode node, String place, Set<String> keys) {
        if (!(node instanceof ObjectNode object) || !keys.containsAll(object.propertyNames())) {
            throw ContentRule.MALFORMED.broken(place);
        }
        return new StrictObject(object, place);
    }

    static ArrayNode array(JsonNode node, String place) {
        if (node instanceof ArrayNode array) {
            return array;
        }
        throw ContentRule.MALFORMED.broken(place);
    }

    ArrayNode array(String key) {
        return array(node.path(key), place + "." + key);
    }

    ArrayNode arrayOrEmpty(String key) {
        return node.has(key) ? array(key) : JsonNodeFactory.instance.arrayNode();
    }

    String string(String key) {
        if (!node.path(key).isString()) {
            throw wrong(key);
        }
        return node.path(key).stringValue();
    }

    Optional<String> optionalString(String key) {
        return node.has(key) ? Optional.of(string(key)) : Optional.empty();
    }

    int integer(String key) {
        if (!node.path(key).isInt()) {
            throw wrong(key);
        }
        return node.path(key).intValue();
    }

    boolean bool(String key) {
        if (!node.path(key).isBoolean()) {
            throw wrong(key);
        }
        return node.path(key).booleanValue();
    }

    int integerOr(String key, int missing) {
        return node.has(key) ? integer(key) : missing;
    }

    /** A level counted from 1, as the value at that place. */
    <E> E level(E[] values) {
        int level = integer("level");
        if (level < 1 || level > values.length) {
            throw wrong("level");
        }
        return values[level - 1];
    }

    private ContentRule.InvalidContentException wrong(String key) {
        return ContentRule.MALFORMED.broken(place + "." + key);
    }
}
