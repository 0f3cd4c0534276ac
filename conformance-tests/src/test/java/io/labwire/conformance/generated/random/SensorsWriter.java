package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.JavaWords;
import io.labwire.conformance.generated.random.SchemaSketch.ParameterSketch;
import io.labwire.conformance.generated.random.SchemaSketch.SensorSketch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes sensors that each have a name of their own, also where a name stands for several. */
final class SensorsWriter {

    private static final List<List<Integer>> RANGES = List.of(
            List.of(1, 3),
            List.of(0, 0),
            List.of(-1, 1),
            List.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE),
            List.of(Integer.MIN_VALUE, Integer.MIN_VALUE));

    private final Lines lines;
    private final KnownTypes types;
    private final Set<String> accessors = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private record Parameter(ParameterSketch sketch, KnownType type) {

        List<Integer> range() {
            return RANGES.get(sketch.range() % RANGES.size());
        }

        List<String> values() {
            if (type.isEnum()) {
                return type.wires().all();
            }
            return switch (type.bare()) {
                case "bool" -> List.of("0", "1");
                case "lru" -> List.of("nominal", "error");
                default ->
                    IntStream.rangeClosed(range().get(0), range().get(1))
                            .mapToObj(String::valueOf)
                            .toList();
            };
        }
    }

    SensorsWriter(Lines lines, KnownTypes types) {
        this.lines = lines;
        this.types = types;
    }

    void write(List<SensorSketch> sensors) {
        List<SensorSketch> written = sensors.stream().filter(this::isNew).toList();
        lines.add(0, "sensors:" + (written.isEmpty() ? " {}" : ""));
        written.forEach(this::sensor);
    }

    private boolean isNew(SensorSketch sensor) {
        List<String> all = List.of(sensor.name());
        for (Parameter parameter : parameters(sensor)) {
            all = all.stream()
                    .flatMap(name -> parameter.values().stream().map(value -> name + "." + value))
                    .toList();
        }
        return accessors.add(JavaWords.lowerCamel(name(sensor)))
                && all.stream().noneMatch(names::contains)
                && names.addAll(all);
    }

    private String name(SensorSketch sensor) {
        StringBuilder name = new StringBuilder(sensor.name());
        parameters(sensor)
                .forEach(each -> name.append(".{").append(each.sketch().name()).append('}'));
        return name.toString();
    }

    private List<Parameter> parameters(SensorSketch sensor) {
        Set<String> variables = new HashSet<>();
        return sensor.parameters().stream()
                .filter(parameter -> variables.add(JavaWords.lowerCamel(parameter.name())))
                .map(parameter -> new Parameter(
                        parameter,
                        types.one(parameter.type(), KnownType::isOfNames).orElseThrow()))
                .toList();
    }

    private void sensor(SensorSketch sensor) {
        KnownType type =
                types.one(sensor.field().type(), KnownType::isOfSensors).orElseThrow();
        List<Parameter> parameters = parameters(sensor);
        lines.add(2, Yaml.quoted(name(sensor)) + ":");
        keys(sensor, type).forEach(key -> lines.add(4, key));
        if (!parameters.isEmpty()) {
            lines.add(4, "parameters:");
            parameters.forEach(this::parameter);
        }
    }

    private void parameter(Parameter parameter) {
        List<String> keys = new ArrayList<>(List.of("type: " + parameter.type().text()));
        if (parameter.type().bare().equals("int32")) {
            keys.add("min: " + parameter.range().get(0));
            keys.add("max: " + parameter.range().get(1));
        }
        keys.add("doc: " + Yaml.quoted(parameter.sketch().doc()));
        lines.add(6, parameter.sketch().name(), keys);
    }

    private static List<String> keys(SensorSketch sensor, KnownType type) {
        List<String> keys = new ArrayList<>(List.of("type: " + type.text()));
        List<String> constants = type.constants();
        int choice = sensor.field().constant();
        String constant = constants.isEmpty() ? "" : constants.get(choice % constants.size());
        if (sensor.ranged() && type.isNumber() && type.narrowing().equals(Narrowing.NONE)) {
            List<String> range = Constants.range(type.bare(), choice);
            keys.add("min: " + range.get(0));
            keys.add("max: " + range.get(2));
            constant = range.get(1);
        }
        if (sensor.initial() && !constant.isEmpty()) {
            keys.add("default: " + constant);
        }
        if (!sensor.status().isEmpty()) {
            keys.add("status: " + sensor.status());
        }
        if (type.isNumber()) {
            keys.add("unit: " + Yaml.quoted(sensor.field().unit()));
        }
        keys.addAll(sensor.field().life().keys());
        keys.add("doc: " + Yaml.quoted(sensor.field().doc()));
        return keys;
    }
}
