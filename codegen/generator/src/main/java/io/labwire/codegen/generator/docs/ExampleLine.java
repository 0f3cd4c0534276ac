package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;

/** KATCP messages as they could stand on the wire: every argument once, defaults where there are some. */
final class ExampleLine {

    private ExampleLine() {}

    static Block.Wire.Line of(Message message) {
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
        return new Block.Wire.Line(message.kind() == MessageKind.REQUEST, line.toString());
    }

    /** A reading, as a client that samples the sensor gets it. */
    static Block.Wire.Line of(Sensor sensor) {
        String value = sensor.initial().map(ExampleLine::constant).orElseGet(() -> sample(sensor.type()));
        return new Block.Wire.Line(
                false,
                "#sensor-status " + sample(Scalar.TIMESTAMP) + " 1 " + sensor.name() + " nominal " + escaped(value));
    }

    private static String argument(Field field) {
        return field.defaultValue().map(ExampleLine::constant).orElseGet(() -> sample(field));
    }

    private static String sample(Field field) {
        boolean named = field.presence() == Presence.REQUIRED && field.type() == Scalar.STRING;
        return named ? field.name() : sample(field.type());
    }

    private static String sample(Type type) {
        if (type instanceof EnumType declared) {
            return declared.values().get(0).wire();
        }
        return ScalarForms.of((Scalar) type).map(ScalarForms.Form::sample).orElse("");
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
