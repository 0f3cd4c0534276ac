package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Value;
import java.util.EnumMap;
import java.util.Map;

/** One KATCP message as it could stand on the wire: every argument once, defaults where there are some. */
final class ExampleLine {

    private static final Map<Scalar, String> SAMPLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Scalar.BOOL, "1"),
            Map.entry(Scalar.INT32, "3"),
            Map.entry(Scalar.INT64, "3"),
            Map.entry(Scalar.INTEGER, "3"),
            Map.entry(Scalar.FLOAT64, "1.5"),
            Map.entry(Scalar.STRING, "text"),
            Map.entry(Scalar.BYTES, "bytes"),
            Map.entry(Scalar.TIMESTAMP, "1700000000.250000"),
            Map.entry(Scalar.DURATION, "2.5"),
            Map.entry(Scalar.ADDRESS, "192.168.0.1:7147"),
            Map.entry(Scalar.LRU, "nominal")));

    private ExampleLine() {}

    static String of(Message message) {
        StringBuilder line = new StringBuilder(
                switch (message.kind()) {
                    case REQUEST -> "?";
                    case REPLY -> "!";
                    case INFORM -> "#";
                });
        line.append(message.name());
        if (message.kind() == MessageKind.REPLY) {
            line.append(" ok");
        }
        message.fields().forEach(field -> line.append(' ').append(escaped(argument(field))));
        return line.toString();
    }

    private static String argument(Field field) {
        return field.defaultValue().map(ExampleLine::constant).orElseGet(() -> sample(field));
    }

    private static String sample(Field field) {
        if (field.type() instanceof EnumType type) {
            return type.values().get(0).wire();
        }
        String sample = SAMPLES.getOrDefault((Scalar) field.type(), "");
        return field.presence() == Presence.REQUIRED && field.type() == Scalar.STRING ? field.name() : sample;
    }

    private static String constant(Value value) {
        if (value instanceof Value.Bool bool) {
            return bool.value() ? "1" : "0";
        } else if (value instanceof Value.Time time) {
            return ValueText.of(ValueText.seconds(time.value()).doubleValue());
        }
        return ValueText.of(value);
    }

    /** The escapes of the specification, section 2. */
    private static String escaped(String argument) {
        if (argument.isEmpty()) {
            return "\\@";
        }
        return argument.replace("\\", "\\\\")
                .replace(" ", "\\_")
                .replace("\0", "\\0")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\u001b", "\\e")
                .replace("\t", "\\t");
    }
}
