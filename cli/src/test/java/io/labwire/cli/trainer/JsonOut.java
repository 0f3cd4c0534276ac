package io.labwire.cli.trainer;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines that a command has printed as JSON. */
final class JsonOut {

    private JsonOut() {}

    static JsonObject parse(String line) {
        try {
            return (JsonObject) JsonValue.parse(line.getBytes(StandardCharsets.UTF_8), JsonRules.STRICT);
        } catch (WireFormatException e) {
            throw new AssertionError(line, e);
        }
    }

    /** The type of a line, which stands first. */
    static String type(String line) {
        JsonObject object = parse(line);
        if (!object.members().keySet().iterator().next().equals("type")) {
            throw new AssertionError("type does not stand first: " + line);
        }
        return ((JsonText) object.get("type").orElseThrow()).value();
    }

    static List<String> types(List<String> lines) {
        return lines.stream().map(JsonOut::type).toList();
    }

    /** A member of a line as JSON. */
    static String member(String line, String key) {
        return parse(line)
                .get(key)
                .orElseThrow(() -> new AssertionError("no " + key + ": " + line))
                .toText(JsonLayout.PYTHON);
    }
}
