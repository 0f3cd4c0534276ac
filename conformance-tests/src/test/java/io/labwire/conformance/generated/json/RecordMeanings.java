package io.labwire.conformance.generated.json;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Writing;
import io.labwire.conformance.json.UnknownKeys;
import io.labwire.json.key.KeyForm;
import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Objects that are records: keys in any order and spelling, some left out, some that nobody has declared. */
final class RecordMeanings {

    private final Schema schema;
    private final Random random;
    private final Meanings values;
    private final List<String> earlier = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private final Map<String, JsonValue> written = new LinkedHashMap<>();

    RecordMeanings(Schema schema, Random random, Meanings values) {
        this.schema = schema;
        this.random = random;
        this.values = values;
    }

    Meaning of(String name) {
        RecordType type = record(schema, name);
        fields(schema, type).forEach(this::field);
        unknown(type);
        Collections.shuffle(members, random);
        earlier.addAll(members);
        return new Meaning("{" + String.join(",", earlier) + "}", new JsonObject(written));
    }

    static RecordType record(Schema schema, String name) {
        return schema.declared()
                .filter(each -> each instanceof RecordType && each.name().equals(name))
                .map(RecordType.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Field> fields(Schema schema, RecordType type) {
        List<Field> fields = new ArrayList<>();
        type.base().ifPresent(base -> fields.addAll(fields(schema, record(schema, base.name()))));
        fields.addAll(type.fields());
        return fields;
    }

    static String key(Schema schema, Field field) {
        KeyForm form = "humps".equals(schema.wire().codec().get("keys")) ? KeyForm.CAMEL : KeyForm.AS_IS;
        return field.wire().key().orElseGet(() -> form.toWire(field.name()));
    }

    static Unknown unknown(Schema schema, RecordType type) {
        Unknown ofSchema = "keep".equals(schema.wire().codec().get("unknown")) ? Unknown.KEEP : Unknown.IGNORE;
        return type.unknown().orElse(ofSchema);
    }

    static UnknownKeys unknownKeys(Schema schema, RecordType type) {
        return switch (unknown(schema, type)) {
            case KEEP -> UnknownKeys.KEPT;
            case REFUSE -> UnknownKeys.REFUSED;
            case IGNORE, SKIP -> UnknownKeys.IGNORED;
        };
    }

    static boolean isNeeded(Field field) {
        return field.presence() == Presence.REQUIRED
                && field.lifetime().window().from().isEmpty();
    }

    private void field(Field field) {
        String key = key(schema, field);
        if (!isNeeded(field) && random.nextBoolean()) {
            if (field.constant().isPresent()) {
                write(field, key, value(field).written());
            } else if (field.presence() == Presence.DEFAULTED
                    && writes(field, Writing.WHEN_SET).isEmpty()) {
                write(field, key, Meanings.constant(field.defaultValue().orElseThrow(), field.type()));
            }
            return;
        }
        Meaning value = value(field);
        write(field, key, value.written());
        List<String> spellings = new ArrayList<>(List.of(key));
        if (field.wire().key().isEmpty()) {
            spellings.add(field.name());
        }
        spellings.addAll(field.wire().aliases());
        String spelling = spellings.get(random.nextInt(spellings.size()));
        if (field.wire().givesWay().isPresent()) {
            members.add(givingWay(field, key, spelling, value));
            return;
        }
        if (random.nextInt(8) == 0) {
            earlier.add(member(spelling, value(field).text()));
        }
        members.add(member(spelling, value.text()));
    }

    /** What gives way stands under the key, or something that counts more does. */
    private String givingWay(Field field, String key, String spelling, Meaning value) {
        String alias = field.wire().aliases().get(0);
        boolean isAlias = spelling.equals(alias);
        String member = member(spelling, value.text());
        if (isAlias && random.nextBoolean()) {
            earlier.add(member(key, "0"));
        } else if (!isAlias && !value.written().equals(new JsonInteger(0)) && random.nextBoolean()) {
            earlier.add(member(alias, "-5"));
        }
        return member;
    }

    private Meaning value(Field field) {
        String form = field.wire().forms().isEmpty()
                ? ""
                : field.wire().forms().get(0).value();
        return field.constant()
                .map(constant -> Meanings.constant(constant, field.type()))
                .map(always -> new Meaning(always.toText(JsonLayout.PYTHON), always))
                .orElseGet(() -> values.of(field.type(), form, Bounds.NONE));
    }

    private static Optional<Writing> writes(Field field, Writing writing) {
        return field.wire().writing().filter(writing::equals);
    }

    private void write(Field field, String key, JsonValue value) {
        boolean isLeftOut = (writes(field, Writing.NON_DEFAULT).isPresent()
                        && value.equals(Meanings.constant(field.defaultValue().orElseThrow(), field.type())))
                || (writes(field, Writing.WHEN_TRUE).isPresent() && isFalse(value));
        if (!isLeftOut) {
            written.put(key, value);
        }
    }

    private static boolean isFalse(JsonValue value) {
        return value.equals(JsonNull.NULL)
                || value.equals(JsonBoolean.FALSE)
                || value.equals(new JsonInteger(0))
                || value.equals(new JsonText(""))
                || (value instanceof JsonFloat number && number.value() == 0)
                || (value instanceof JsonList list && list.items().isEmpty())
                || (value instanceof JsonObject object && object.members().isEmpty());
    }

    private void unknown(RecordType type) {
        Unknown unknown = unknown(schema, type);
        if (unknown == Unknown.REFUSE || random.nextBoolean()) {
            return;
        }
        JsonValue value = new JsonList(List.of(new JsonText("x"), new JsonInteger(random.nextInt())));
        members.add(member("nobody has declared it", value.toString()));
        if (unknown == Unknown.KEEP) {
            written.put("nobody has declared it", value);
        }
    }

    private static String member(String key, String value) {
        return Meanings.quoted(key) + " : " + value;
    }
}
