package io.labwire.cli.trainer.line;

import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON for programs, in which what every reader of JSON can read stands for what some cannot. */
final class TaggedJson {

    /** The key that tags a number which is not finite. */
    static final String FLOAT = "$float";

    private TaggedJson() {}

    /**
     * The same with numbers that are not finite as {@code {"$float": "nan"}}, {@code "inf"} or {@code "-inf"}, and with U+FFFD for halves of
     * characters.
     */
    static JsonValue shown(JsonValue value) {
        if (value instanceof JsonFloat number && !Double.isFinite(number.value())) {
            return new JsonObject(Map.of(FLOAT, new JsonText(word(number.value()))));
        }
        if (value instanceof JsonList list) {
            return new JsonList(list.items().stream().map(TaggedJson::shown).toList());
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(whole(key), shown(member)));
            return new JsonObject(members);
        }
        return value instanceof JsonText text ? new JsonText(whole(text.value())) : value;
    }

    /** What cannot be encoded is replaced when it is. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static String word(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        }
        return number > 0 ? "inf" : "-inf";
    }

    /** What may stand for a number that is not finite. */
    static List<String> words() {
        return List.of("nan", "inf", "-inf");
    }

    /** What was typed, for a message about it. */
    static String typed(JsonValue value) {
        return value.toText(JsonLayout.PYTHON);
    }
}
