package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.language.Construct;
import java.util.Optional;

/** Reads a sensor: {@code rsc.rx.lo: {type: float64, unit: Hz, min: 0.0, max: 2.0e9, default: 1.4e9, ...}}. */
final class SensorReader {

    private final Reading reading;
    private final FieldReader fields;
    private final LifetimeReader lifetimes;

    SensorReader(Reading reading, FieldReader fields) {
        this.reading = reading;
        this.fields = fields;
        this.lifetimes = new LifetimeReader(reading);
    }

    Optional<Sensor> read(Declaration declaration, String path) {
        String title = "sensor \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.SENSOR)
                .flatMap(all -> sensor(declaration, all, path, title));
    }

    private Optional<Sensor> sensor(Declaration declaration, Properties all, String path, String title) {
        String unit = all.text("unit").orElse("");
        Optional<String> status = all.text("status");
        Lifetime lifetime = lifetimes.read(all);
        Optional<Type> type = all.require("type")
                .flatMap(node -> reading.nodes().scalar(node, "\"type\""))
                .flatMap(reading.types()::read);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        // What has no order has no range; that a rule says, which would otherwise follow the reader's complaint.
        boolean number = type.get().isNumeric();
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
                fields.under(all, "parameters", path, "parameter", title),
                lifetime,
                all.doc(),
                declaration.span()));
    }

    private Optional<Value> value(Properties all, String key, Type type) {
        return all.find(key).flatMap(node -> reading.values().read(node, type, key));
    }
}
