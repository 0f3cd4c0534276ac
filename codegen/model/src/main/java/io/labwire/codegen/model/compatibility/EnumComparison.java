package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import java.util.Optional;

/** Compares an enum with what it was. */
final class EnumComparison {

    private static final ChoicesComparison<EnumValue> VALUES = new ChoicesComparison<>(
            "value",
            "values",
            EnumValue::name,
            EnumValue::wire,
            value -> value.lifetime().window(),
            EnumValue::span);

    private EnumComparison() {}

    static void compare(Pair<EnumType> pair) {
        EnumType was = pair.before();
        EnumType is = pair.after();
        pair.property(ChoiceChange.WIRE_TYPE, "wire", EnumType::wire);
        CommonComparison.unknown(pair, "unknown", Optional.of(was.unknown()), Optional.of(is.unknown()));
        pair.either(
                was.ignoreCase(), is.ignoreCase(), "ignore-case", ChoiceChange.CASE_IGNORED, ChoiceChange.CASE_MATTERS);
        VALUES.compare(
                pair,
                was.values(),
                is.values(),
                was.unknown(),
                is.unknown(),
                ChoiceChange.REORDERED,
                EnumComparison::value);
    }

    private static void value(Pair<EnumValue> pair) {
        EnumValue was = pair.before();
        EnumValue is = pair.after();
        if (!was.wire().equals(is.wire())) {
            boolean migrated = new Names(was.wire(), was.aliases()).reads(is.wire())
                    && new Names(is.wire(), is.aliases()).reads(was.wire());
            pair.changed(migrated ? ElementChange.MIGRATED : ChoiceChange.TEXT, "wire", was.wire(), is.wire());
        }
        CommonComparison.aliases(
                pair, "aliases", new Names(was.wire(), was.aliases()), new Names(is.wire(), is.aliases()));
        CommonComparison.compare(pair, EnumValue::doc, EnumValue::lifetime);
    }
}
