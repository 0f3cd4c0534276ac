package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.JavaWords;
import io.labwire.conformance.generated.random.SchemaSketch.EnumSketch;
import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import io.labwire.conformance.generated.random.SchemaSketch.MessageSketch;
import io.labwire.conformance.generated.random.SchemaSketch.Presence;
import io.labwire.conformance.generated.random.SchemaSketch.RequestSketch;
import io.labwire.conformance.generated.random.SchemaSketch.SensorSketch;
import io.labwire.conformance.generated.random.SchemaSketch.ValueSketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Writes a sketch as a valid schema. */
final class SchemaWriter {

    private static final List<String> SCALARS = List.of(
            "bool",
            "int32",
            "int64",
            "integer",
            "float64",
            "string",
            "bytes",
            "timestamp",
            "duration",
            "address",
            "lru");

    private static final Set<String> NOT_OF_SENSORS = Set.of("bytes", "duration");

    private final SchemaSketch sketch;
    private final Claims claims;
    private final Map<String, List<String>> valuesOfEnums;
    private final StringBuilder text = new StringBuilder();

    /**
     * A writer of one schema.
     *
     * @param sketch what it is to hold
     * @param imported what its imports declare, each with its kind before it
     * @param importedEnums the values of each enum of its imports
     */
    SchemaWriter(SchemaSketch sketch, Set<String> imported, Map<String, List<String>> importedEnums) {
        this.sketch = sketch;
        this.claims = new Claims(sketch.name(), imported);
        this.valuesOfEnums = new LinkedHashMap<>(importedEnums);
    }

    Set<String> declared() {
        return claims.declared();
    }

    Map<String, List<String>> enums() {
        return valuesOfEnums;
    }

    String write(List<String> imports) {
        line(0, "labwire: 1");
        line(0, "protocol: katcp");
        line(0, "package: " + sketch.packageName());
        line(0, "name: " + sketch.name());
        line(0, "import: [" + String.join(", ", imports) + "]");
        line(0, "doc: " + Yaml.quoted(sketch.doc()));
        section("enums", sketch.enums(), type -> claims.claimEnum(type.name()), this::enumType);
        section(
                "requests",
                sketch.requests(),
                request -> claims.claimRequest(request.message().name()),
                this::request);
        section(
                "informs",
                sketch.informs(),
                inform -> claims.claimUnasked(inform.name()),
                inform -> message(2, inform));
        Set<String> accessors = new HashSet<>();
        section(
                "sensors",
                sketch.sensors(),
                sensor -> accessors.add(JavaWords.lowerCamel(sensor.name())),
                this::sensor);
        return text.toString();
    }

    private <T> void section(String key, List<T> elements, Predicate<T> possible, Consumer<T> writing) {
        List<T> written = elements.stream().filter(possible).toList();
        line(0, key + ":" + (written.isEmpty() ? " {}" : ""));
        written.forEach(writing);
    }

    private void enumType(EnumSketch type) {
        line(2, type.name() + ":");
        line(4, "doc: " + Yaml.quoted(type.doc()));
        line(4, "values:");
        Set<String> wires = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (ValueSketch value : type.values()) {
            if (!names.contains(value.name()) && wires.add(value.wire())) {
                names.add(value.name());
                line(
                        6,
                        value.name() + ": {wire: " + Yaml.quoted(value.wire()) + ", doc: " + Yaml.quoted(value.doc())
                                + "}");
            }
        }
        valuesOfEnums.put(type.name(), names);
    }

    private void request(RequestSketch request) {
        MessageSketch message = request.message();
        line(2, message.name() + ":");
        line(4, "doc: " + Yaml.quoted(message.doc().isBlank() ? "Asks." : message.doc()));
        switch (request.hints()) {
            case TIMEOUT -> line(4, "timeout-hint: 65s");
            case NEEDS -> line(4, "needs: {version: '5.1', flags: IM}");
            case NONE -> {}
        }
        if (request.ignoresExtra()) {
            line(4, "extra-arguments: ignore");
        }
        fields(4, message);
        List<MessageSketch> informs = request.informs().stream()
                .filter(inform -> claims.claimInform(inform.name()))
                .toList();
        line(4, "informs:" + (informs.isEmpty() ? " {}" : ""));
        informs.forEach(inform -> message(6, inform));
        line(4, "reply:");
        line(6, "doc: " + Yaml.quoted(request.reply().doc()));
        fields(6, request.reply());
    }

    private void message(int indent, MessageSketch message) {
        line(indent, message.name() + ":");
        line(indent + 2, "doc: " + Yaml.quoted(message.doc()));
        fields(indent + 2, message);
    }

    private void fields(int indent, MessageSketch message) {
        Set<String> accessors = new HashSet<>();
        List<FieldSketch> fields = message.fields().stream()
                .filter(field -> accessors.add(JavaWords.lowerCamel(field.name())))
                .sorted(Comparator.comparing(this::presence))
                .toList();
        line(indent, "arguments:" + (fields.isEmpty() ? " {}" : ""));
        for (int i = 0; i < fields.size(); i++) {
            field(indent + 2, fields.get(i), message.repeats() && i == fields.size() - 1);
        }
    }

    private void field(int indent, FieldSketch field, boolean repeated) {
        String type = type(field.type());
        StringBuilder line = new StringBuilder(field.name()).append(": {type: ").append(type);
        if (repeated) {
            line.append(", repeat: true");
        } else if (presence(field) == Presence.DEFAULTED) {
            line.append(", default: ").append(constant(type, field.constant()));
        } else if (field.presence() == Presence.OPTIONAL) {
            line.append(", optional: true");
        }
        if (Constants.hasRange(type)) {
            line.append(", unit: ").append(Yaml.quoted(field.unit()));
        }
        line(
                indent,
                line.append(", doc: ")
                        .append(Yaml.quoted(field.doc()))
                        .append("}")
                        .toString());
    }

    /** A moment and a state have no constants, and so no defaults. */
    private Presence presence(FieldSketch field) {
        boolean possible = !constant(type(field.type()), field.constant()).isEmpty();
        return field.presence() == Presence.DEFAULTED && !possible ? Presence.REQUIRED : field.presence();
    }

    private void sensor(SensorSketch sensor) {
        String named = type(sensor.type());
        String type = NOT_OF_SENSORS.contains(named) ? "string" : named;
        StringBuilder line = new StringBuilder(Yaml.quoted(sensor.name()))
                .append(": {type: ")
                .append(type);
        boolean ranged = sensor.ranged() && Constants.hasRange(type);
        String constant = constant(type, sensor.constant());
        if (ranged) {
            List<String> range = Constants.range(type, sensor.constant());
            line.append(", min: ").append(range.get(0)).append(", max: ").append(range.get(2));
            constant = range.get(1);
        }
        if (sensor.initial() && !constant.isEmpty()) {
            line.append(", default: ").append(constant);
        }
        if (!sensor.status().isEmpty()) {
            line.append(", status: ").append(sensor.status());
        }
        if (Constants.hasRange(type)) {
            line.append(", unit: ").append(Yaml.quoted(sensor.unit()));
        }
        line(
                2,
                line.append(", doc: ")
                        .append(Yaml.quoted(sensor.doc()))
                        .append("}")
                        .toString());
    }

    private String type(int choice) {
        List<String> types = new ArrayList<>(SCALARS);
        types.addAll(valuesOfEnums.keySet());
        return types.get(Math.floorMod(choice, types.size()));
    }

    private String constant(String type, int choice) {
        List<String> values = valuesOfEnums.getOrDefault(type, List.of());
        return values.isEmpty()
                ? Constants.of(type, choice)
                : "'" + values.get(Math.floorMod(choice, values.size())) + "'";
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
