package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.reading.Node;
import java.util.List;
import java.util.Optional;

/** Reads a sensor: {@code rsc.rx.lo: {type: float64, unit: Hz, min: 0.0, max: 2.0e9, default: 1.4e9, ...}}. */
final class SensorReader {

    private static final List<String> KEYS = List.of("type", "doc", "unit", "min", "max", "default", "status");

    private final Nodes nodes;
    private final TypeScope types;
    private final ValueReader values;

    SensorReader(Nodes nodes, TypeScope types, ValueReader values) {
        this.nodes = nodes;
        this.types = types;
        this.values = values;
    }

    Optional<Sensor> read(Declaration declaration, String path) {
        return nodes.properties(declaration.value(), declaration.span(), "sensor \"" + declaration.name() + "\"")
                .map(all -> all.knowing(KEYS))
                .flatMap(all -> sensor(declaration, all, path));
    }

    private Optional<Sensor> sensor(Declaration declaration, Properties all, String path) {
        String unit = all.text("unit").orElse("");
        Optional<String> status = all.text("status");
        Optional<Type> type = all.require("type")
                .flatMap(node -> nodes.scalar(node, "\"type\""))
                .flatMap(types::find);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        // What has no order has no range; that a rule says, which would otherwise follow the reader's complaint.
        boolean number = type.get() instanceof Scalar scalar && scalar.isNumber();
        Optional<Value> minimum = number ? value(all, "min", type.get()) : Optional.empty();
        Optional<Value> maximum = number ? value(all, "max", type.get()) : Optional.empty();
        Optional<Value> initial = value(all, "default", type.get());
        return Optional.of(new Sensor(
                declaration.name(),
                path,
                type.get(),
                unit,
                minimum,
                maximum,
                initial,
                status,
                all.doc(),
                declaration.span()));
    }

    private Optional<Value> value(Properties all, String key, Type type) {
        Optional<Node> node = all.find(key);
        return node.flatMap(found -> values.read(found, type, key));
    }
}
