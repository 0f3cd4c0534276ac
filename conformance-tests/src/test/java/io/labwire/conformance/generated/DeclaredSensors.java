package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.katcp.argument.WireEnum;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.List;
import java.util.Locale;

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
        assertThat(made.all()).hasSameSizeAs(declared);
        for (io.labwire.codegen.model.Sensor sensor : declared) {
            Sensor<?> same = made.find(sensor.name()).orElseThrow();
            assertThat(same.unit()).isEqualTo(sensor.unit());
            assertThat(same.reading().status().name().toLowerCase(Locale.ROOT))
                    .as("status of %s", sensor.name())
                    .isEqualTo(sensor.status().orElse("unknown"));
            sensor.initial().ifPresent(value -> begins(same, sensor.type() == Scalar.INTEGER, value));
        }
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
