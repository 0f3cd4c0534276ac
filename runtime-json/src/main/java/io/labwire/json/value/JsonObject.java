package io.labwire.json.value;

import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An object of JSON, which keeps the order of its members. Two of them are equal in whichever order their members are. */
public final class JsonObject implements JsonValue {

    private final Map<String, JsonValue> members;
    private final int depth;

    /**
     * An object.
     *
     * @param members the values by their keys, in the order in which they are to be written
     * @throws IllegalArgumentException if more than {@link io.labwire.json.read.JsonLimits#MAX_DEPTH} objects and lists would
     *     lie in one another
     */
    public JsonObject(Map<String, JsonValue> members) {
        this.members = Tree.compact(new LinkedHashMap<>(members));
        this.depth = Tree.depthAround(this.members.values());
    }

    /** An object of members that are nobody else's and do not change. */
    static JsonObject owning(Map<String, JsonValue> members) {
        return new JsonObject(members, Tree.depthAround(members.values()));
    }

    private JsonObject(Map<String, JsonValue> members, int depth) {
        this.members = members;
        this.depth = depth;
    }

    /**
     * The members.
     *
     * @return the values by their keys, in order
     */
    public Map<String, JsonValue> members() {
        return members;
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @return its value, empty if there is no such key; a value that is null on the wire is {@link JsonNull#NULL}
     */
    public Optional<JsonValue> get(String key) {
        return Optional.ofNullable(members.get(key));
    }

    @Override
    public void write(JsonWriter writer) {
        writer.beginObject();
        for (Map.Entry<String, JsonValue> each : members.entrySet()) {
            each.getValue().write(writer.key(each.getKey()));
        }
        writer.endObject();
    }

    @Override
    public JsonObject withKeys(UnaryOperator<String> form) {
        Map<String, JsonValue> renamed = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> each : members.entrySet()) {
            renamed.put(form.apply(each.getKey()), each.getValue().withKeys(form));
        }
        return owning(Tree.compact(renamed));
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return toText(JsonLayout.PYTHON);
    }
}
