package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.Value;
import java.util.stream.Stream;

/** KATCP messages as they could stand on the wire: every argument once, defaults where there are some. */
final class ExampleLine {

    private final TypeIndex index;

    /**
     * Lines of one schema.
     *
     * @param index the types that it can see
     */
    ExampleLine(TypeIndex index) {
        this.index = index;
    }

    Block.Wire.Line of(Message message) {
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
        message.fields().stream()
                .flatMap(this::arguments)
                .forEach(argument -> line.append(' ').append(escaped(argument)));
        return new Block.Wire.Line(message.kind() == MessageKind.REQUEST, line.toString());
    }

    /** A reading, as a client that samples the sensor gets it. */
    Block.Wire.Line of(Sensor sensor) {
        String value = sensor.initial()
                .map(ExampleLine::constant)
                .orElseGet(() -> samples(sensor.type()).findFirst().orElse(""));
        return new Block.Wire.Line(
                false,
                "#sensor-status " + sample(Scalar.TIMESTAMP) + " 1 " + sensor.name() + " nominal " + escaped(value));
    }

    private Stream<String> arguments(Field field) {
        return field.defaultValue().map(value -> Stream.of(constant(value))).orElseGet(() -> samples(field));
    }

    private Stream<String> samples(Field field) {
        boolean isNow =
                field.wire().forms().stream().anyMatch(form -> form.value().equals("or-now"));
        boolean named = field.presence() == Presence.REQUIRED && field.type().bare() == Scalar.STRING;
        return isNow ? Stream.of("now") : named ? Stream.of(field.name()) : samples(field.type());
    }

    private Stream<String> samples(Type type) {
        if (type instanceof ConstrainedType constrained) {
            return constrained
                    .bounds()
                    .minimum()
                    .map(least -> Stream.of(constant(least)))
                    .orElseGet(() -> samples(constrained.base()));
        } else if (type instanceof SetType set) {
            return samples(set.element());
        } else if (type instanceof TypeReference reference) {
            return index.find(reference).stream().flatMap(this::declared);
        }
        return Stream.of(sample(type));
    }

    private Stream<String> declared(Declared type) {
        if (type instanceof RecordType group) {
            return group.fields().stream().flatMap(this::arguments);
        } else if (type instanceof UnionType union) {
            return union.members().stream().limit(1).flatMap(member -> samples(member.type()));
        }
        return Stream.of("bytes");
    }

    private static String sample(Type type) {
        if (type instanceof EnumType declared) {
            return declared.values().get(0).wire();
        }
        return ScalarForms.KATCP.of((Scalar) type).map(ScalarForms.Form::sample).orElse("");
    }

    private static String constant(Value value) {
        if (value instanceof Value.Bool bool) {
            return bool.value() ? "1" : "0";
        } else if (value instanceof Value.Time time) {
            return ValueText.of(ValueText.seconds(time.value()).doubleValue());
        } else if (value instanceof Value.Moment moment) {
            return moment.value().getEpochSecond() + ".000000";
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
