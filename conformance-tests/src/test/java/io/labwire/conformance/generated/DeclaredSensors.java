package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.katcp.argument.WireEnum;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The sensors that are generated are those that the schema declares, and begin as it says. */
final class DeclaredSensors {

    private DeclaredSensors() {}

    static void check(GeneratedProject project) throws Exception {
        for (Schema schema : project.schemas()) {
            if (!schema.sensors().isEmpty()) {
                check(schema.sensors(), sensors(project, schema));
            }
        }
    }

    private static SensorSet sensors(GeneratedProject project, Schema schema) throws Exception {
        return (SensorSet) project.load(schema.javaPackage() + "." + schema.name() + "Sensors")
                .getConstructor()
                .newInstance();
    }

    private static void check(List<io.labwire.codegen.model.Sensor> declared, SensorSet made) {
        assertThat(made.all())
                .hasSameSizeAs(declared.stream()
                        .flatMap(sensor -> names(sensor).stream())
                        .toList());
        for (io.labwire.codegen.model.Sensor sensor : declared) {
            for (String name : names(sensor)) {
                Sensor<?> same = made.find(name).orElseThrow();
                assertThat(same.unit()).isEqualTo(sensor.unit());
                assertThat(same.reading().status().name().toLowerCase(Locale.ROOT))
                        .as("status of %s", name)
                        .isEqualTo(sensor.status().orElse("unknown"));
                sensor.initial().ifPresent(value -> begins(same, sensor.type().bare() == Scalar.INTEGER, value));
            }
        }
    }

    /** The names that a name stands for, with each value of each parameter in its place. */
    private static List<String> names(io.labwire.codegen.model.Sensor sensor) {
        List<String> names = List.of(sensor.name());
        for (Field parameter : sensor.parameters()) {
            names = names.stream()
                    .flatMap(name -> values(parameter).map(value -> name.replace("{" + parameter.name() + "}", value)))
                    .toList();
        }
        return names;
    }

    private static Stream<String> values(Field parameter) {
        if (parameter.type().bare() instanceof EnumType type) {
            return type.values().stream().map(EnumValue::wire);
        } else if (parameter.type().bare() == Scalar.BOOL) {
            return Stream.of("0", "1");
        } else if (parameter.type().bare() == Scalar.LRU) {
            return Stream.of("nominal", "error");
        }
        return LongStream.rangeClosed(
                        whole(parameter.bounds().minimum()),
                        whole(parameter.bounds().maximum()))
                .mapToObj(String::valueOf);
    }

    private static long whole(Optional<Value> bound) {
        return ((Value.Whole) bound.orElseThrow()).value().longValueExact();
    }

    private static void begins(Sensor<?> sensor, boolean unbounded, Value value) {
        Object begins = sensor.value();
        Object expected = begins;
        if (value instanceof Value.Bool bool) {
            expected = bool.value();
        } else if (value instanceof Value.Whole whole) {
            expected = unbounded ? whole.value() : (Object) whole.value().longValueExact();
        } else if (value instanceof Value.Real real) {
            expected = real.value();
        } else if (value instanceof Value.Text text && begins instanceof String) {
            expected = text.value();
        } else if (value instanceof Value.Constant constant) {
            begins = ((WireEnum) begins).wire();
            expected = constant.value().wire();
        }
        assertThat(begins).as("value of %s", sensor.name()).isEqualTo(expected);
    }
}
