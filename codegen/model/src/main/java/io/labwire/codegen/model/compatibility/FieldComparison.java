package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldWire;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares one field with what it was. */
final class FieldComparison {

    private final Comparison run;
    private final UseComparison uses;

    FieldComparison(Comparison run) {
        this.run = run;
        this.uses = new UseComparison(run);
    }

    /**
     * Reports what differs, but for the name.
     *
     * @param names what the fields beside it are called now, by their old names
     * @param byPosition whether it goes by position, and what it is called is nowhere on the wire
     */
    void compare(Pair<Field> pair, Map<String, String> names, boolean byPosition) {
        Field was = pair.before();
        Field is = pair.after();
        uses.compare(pair, narrowed(was), narrowed(is));
        presence(pair, was, is);
        constant(pair, FieldChange.CONSTANT, "const", was.constant(), is.constant());
        key(pair, byPosition);
        writing(pair, was, is);
        constant(
                pair,
                FieldChange.GIVES_WAY,
                "gives-way",
                was.wire().givesWay(),
                is.wire().givesWay());
        pair.property(FieldChange.SET_TEXT, "separator", field -> field.wire().separator());
        pair.property(FieldChange.SET_TEXT, "all", field -> field.wire().all());
        part(pair, "length-of", now(was.part().lengthOf(), names), is.part().lengthOf());
        part(pair, "rest", was.part().rest(), is.part().rest());
        part(
                pair,
                "tag",
                was.part().tag().map(tag -> names.getOrDefault(tag, tag)),
                is.part().tag());
        CommonComparison.compare(pair, Field::doc, Field::lifetime);
    }

    /** As above, for what stands alone and has no name of its own. */
    void compare(Pair<Field> pair) {
        compare(pair, Map.of(), true);
    }

    static List<String> now(List<String> fields, Map<String, String> names) {
        return fields.stream().map(field -> names.getOrDefault(field, field)).toList();
    }

    /** Whether every message has it, whatever its value. */
    static boolean isAlwaysWritten(Field field) {
        return writing(field) == Writing.ALWAYS;
    }

    private static Writing writing(Field field) {
        return field.wire().writing().orElse(field.presence() == Presence.OPTIONAL ? Writing.WHEN_SET : Writing.ALWAYS);
    }

    private static Narrowed narrowed(Field field) {
        return new Narrowed(
                field.type(), field.unit(), field.bounds(), field.wire().forms());
    }

    private static void part(Pair<Field> pair, String key, Object was, Object is) {
        if (!was.equals(is)) {
            pair.changed(FieldChange.PART, key, was, is);
        }
    }

    private static void presence(Pair<Field> pair, Field was, Field is) {
        if (was.presence() == is.presence()) {
            constant(pair, FieldChange.DEFAULT, "default", was.defaultValue(), is.defaultValue());
            return;
        }
        if (was.presence() == Presence.REPEATED || is.presence() == Presence.REPEATED) {
            report(pair, FieldChange.REPEAT, "repeat");
            return;
        }
        switch (is.presence()) {
            case REQUIRED -> report(pair, FieldChange.NOW_REQUIRED, "optional");
            case OPTIONAL ->
                report(
                        pair,
                        was.presence() == Presence.REQUIRED ? FieldChange.NOW_OPTIONAL : FieldChange.DEFAULT_LOST,
                        "optional");
            case DEFAULTED -> {
                boolean written = was.presence() == Presence.REQUIRED && isAlwaysWritten(is);
                ChangeKind gained =
                        was.presence() == Presence.REQUIRED ? FieldChange.NOW_OPTIONAL : FieldChange.DEFAULT_GAINED;
                report(pair, written ? FieldChange.NOW_DEFAULTED : gained, "default");
            }
            case REPEATED -> throw new AssertionError("treated above");
        }
    }

    private static void report(Pair<Field> pair, ChangeKind kind, String key) {
        pair.at(
                kind,
                key,
                pair.title() + " was " + word(pair.before()) + ", and is " + word(pair.after()) + " now",
                "was " + word(pair.before()));
    }

    private static String word(Field field) {
        return switch (field.presence()) {
            case REQUIRED -> "required";
            case OPTIONAL -> "optional";
            case DEFAULTED -> "optional with a default";
            case REPEATED -> "repeated";
        };
    }

    private static void constant(
            Pair<Field> pair, ChangeKind kind, String key, Optional<Value> was, Optional<Value> is) {
        if (!Words.of(was).equals(Words.of(is)) || !sort(was).equals(sort(is))) {
            pair.changed(kind, key, was, is);
        }
    }

    private static Optional<Class<?>> sort(Optional<Value> value) {
        return value.map(Value::getClass);
    }

    private void key(Pair<Field> pair, boolean byPosition) {
        FieldWire old = pair.before().wire();
        FieldWire now = pair.after().wire();
        if (!old.number().equals(now.number())) {
            pair.changed(FieldChange.NUMBER, "number", old.number(), now.number());
        }
        boolean byName = !byPosition && (old.number().isEmpty() || now.number().isEmpty());
        Names was = names(pair.before());
        Names is = names(pair.after());
        if (byName && !was.written().equals(is.written())) {
            boolean migrated = was.reads(is.written()) && is.reads(was.written());
            pair.changed(migrated ? ElementChange.MIGRATED : FieldChange.KEY, "wire", was.written(), is.written());
        } else if (!old.key().equals(now.key())) {
            pair.changed(byName || byPosition ? ElementChange.RESTATED : FieldChange.KEY, "wire", old.key(), now.key());
        }
        CommonComparison.aliases(pair, "aliases", was, is);
    }

    /** How it is called on the wire; where keys are made from names, what that will be is for the codec to say. */
    private Names names(Field field) {
        String made = run.keysAreNames() ? field.name() : "made from " + field.name();
        return new Names(field.wire().key().orElse(made), field.wire().aliases());
    }

    private static void writing(Pair<Field> pair, Field was, Field is) {
        // Where it is no longer required, or no longer has a default, there is no more to say.
        if (was.presence() != is.presence()
                || was.wire().writing().equals(is.wire().writing())) {
            return;
        }
        boolean leftOut = was.presence() == Presence.REQUIRED && isAlwaysWritten(was) && !isAlwaysWritten(is);
        ChangeKind kind = writing(was) == writing(is) ? ElementChange.RESTATED : FieldChange.WRITING;
        pair.changed(
                leftOut ? FieldChange.LEFT_OUT : kind,
                "write",
                was.wire().writing(),
                is.wire().writing());
    }
}
