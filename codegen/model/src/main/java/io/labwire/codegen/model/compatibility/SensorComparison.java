package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares a sensor with what it was. */
final class SensorComparison {

    private final UseComparison uses;
    private final FieldsComparison fields;

    SensorComparison(Comparison run) {
        this.uses = new UseComparison(run);
        this.fields = new FieldsComparison(run);
    }

    void compare(Pair<Sensor> pair) {
        Sensor was = pair.before();
        Sensor is = pair.after();
        uses.compare(pair, narrowed(was), narrowed(is));
        constant(pair, ConversationChange.RANGE, "min", Sensor::minimum);
        constant(pair, ConversationChange.RANGE, "max", Sensor::maximum);
        constant(pair, ConversationChange.INITIAL, "default", Sensor::initial);
        pair.property(ConversationChange.INITIAL, "status", Sensor::status);
        fields.compare(
                pair,
                EndpointComparison.inOrder(was.name(), was.parameters()),
                EndpointComparison.inOrder(is.name(), is.parameters()),
                FieldPlace.fixed("parameter"));
        CommonComparison.compare(pair, Sensor::doc, Sensor::lifetime);
    }

    // Its range says what is normal, and bounds nothing.
    private static Narrowed narrowed(Sensor sensor) {
        return new Narrowed(sensor.type(), sensor.unit(), Bounds.NONE, List.of());
    }

    private static void constant(
            Pair<Sensor> pair, ChangeKind kind, String key, Function<Sensor, Optional<Value>> value) {
        Optional<Value> was = value.apply(pair.before());
        Optional<Value> is = value.apply(pair.after());
        if (!Words.of(was).equals(Words.of(is))) {
            pair.changed(kind, key, was, is);
        }
    }
}
