package io.labwire.json.value;

import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A list of JSON. */
public final class JsonList implements JsonValue {

    private final List<JsonValue> items;
    private final int depth;

    /**
     * A list.
     *
     * @param items what is in it
     * @throws IllegalArgumentException if more than {@link io.labwire.json.read.JsonLimits#MAX_DEPTH} objects and lists would
     *     lie in one another
     */
    public JsonList(List<JsonValue> items) {
        this.items = List.copyOf(items);
        this.depth = Tree.depthAround(this.items);
    }

    /**
     * What is in the list.
     *
     * @return the items, in order
     */
    public List<JsonValue> items() {
        return items;
    }

    @Override
    public void write(JsonWriter writer) {
        writer.beginList();
        for (JsonValue each : items) {
            each.write(writer);
        }
        writer.endList();
    }

    @Override
    public JsonList withKeys(UnaryOperator<String> form) {
        List<JsonValue> renamed = new ArrayList<>(items.size());
        for (JsonValue each : items) {
            renamed.add(each.withKeys(form));
        }
        return new JsonList(renamed);
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonList list && items.equals(list.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return toText(JsonLayout.PYTHON);
    }
}
