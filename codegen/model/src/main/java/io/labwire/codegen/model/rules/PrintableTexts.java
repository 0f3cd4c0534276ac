package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Explanations and units can be printed, and all texts can be encoded: no control character, no half of a surrogate
 * pair, nothing that turns the direction of a line of source code.
 */
final class PrintableTexts implements Rule {

    private record Text(String text, Span element, String property) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return texts(schema).stream()
                .flatMap(text -> unprintable(text).stream()
                        .mapToObj(codePoint -> DiagnosticId.UNPRINTABLE_TEXT
                                .at(
                                        schema.places().of(text.element(), text.property()),
                                        String.format(
                                                "character U+%04X cannot stand in \"%s\"", codePoint, text.property()))
                                .repair("remove it")));
    }

    private static List<Text> texts(Schema schema) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(schema.doc().text(), Span.startOf(schema.source()), "doc"));
        schema.declared().forEach(type -> texts.add(new Text(type.doc().text(), type.span(), "doc")));
        for (EnumType type : schema.enums()) {
            for (EnumValue value : type.values()) {
                texts.add(new Text(value.doc().text(), value.span(), "doc"));
                texts.add(new Text(value.wire(), value.span(), "wire"));
            }
        }
        for (Message message : schema.messages()) {
            texts.add(new Text(message.doc().text(), message.span(), "doc"));
        }
        FieldGroup.of(schema).flatMap(group -> group.fields().stream()).forEach(field -> {
            texts.add(new Text(field.doc().text(), field.span(), "doc"));
            texts.add(new Text(field.unit(), field.span(), "unit"));
            constant(field.defaultValue()).ifPresent(text -> texts.add(new Text(text, field.span(), "default")));
        });
        for (Sensor sensor : schema.sensors()) {
            texts.add(new Text(sensor.doc().text(), sensor.span(), "doc"));
            texts.add(new Text(sensor.unit(), sensor.span(), "unit"));
            constant(sensor.initial()).ifPresent(text -> texts.add(new Text(text, sensor.span(), "default")));
        }
        return texts;
    }

    private static Optional<String> constant(Optional<Value> value) {
        return value.filter(Value.Text.class::isInstance).map(text -> ((Value.Text) text).value());
    }

    private static OptionalInt unprintable(Text text) {
        boolean isWire = text.property().equals("wire") || text.property().equals("default");
        return text.text()
                .codePoints()
                .filter(c -> isUnpaired(c) || (!isWire && (isControl(c) || turnsDirection(c))))
                .findFirst();
    }

    private static boolean isUnpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
