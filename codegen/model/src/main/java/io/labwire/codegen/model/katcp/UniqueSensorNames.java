package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No two sensors have one name, those included that a name with parameters stands for. A device would refuse the second of
 * them when it starts.
 */
final class UniqueSensorNames implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        List<Sensor> sensors = schema.sensors();
        return alike(sensors).stream()
                .flatMap(alike ->
                        clashes(alike.stream().sorted().map(sensors::get).toList()));
    }

    /** The sensors, by number, that could share a name since they begin alike: names are written out of these only. */
    private static List<List<Integer>> alike(List<Sensor> sensors) {
        List<Integer> sorted = IntStream.range(0, sensors.size())
                .boxed()
                .sorted(Comparator.comparing(i -> NamesOfSensors.beginning(sensors.get(i))))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        String beginning = "";
        for (Integer i : sorted) {
            String own = NamesOfSensors.beginning(sensors.get(i));
            if (groups.isEmpty() || !own.startsWith(beginning)) {
                groups.add(new ArrayList<>());
                beginning = own;
            }
            groups.get(groups.size() - 1).add(i);
        }
        groups.removeIf(group ->
                group.size() == 1 && sensors.get(group.get(0)).parameters().size() < 2);
        return groups;
    }

    private static Stream<Diagnostic> clashes(List<Sensor> sensors) {
        Map<String, Sensor> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Sensor sensor : sensors) {
            Set<Sensor> told = new LinkedHashSet<>();
            for (String name : NamesOfSensors.of(sensor)) {
                Sensor earlier = first.putIfAbsent(name, sensor);
                if (earlier != null && told.add(earlier)) {
                    found.add(clash(earlier, sensor, name));
                }
            }
        }
        return found.stream();
    }

    private static Diagnostic clash(Sensor first, Sensor second, String name) {
        if (first.equals(second)) {
            return DiagnosticId.SENSOR_NAME_TWICE
                    .at(second.span(), "\"" + second.name() + "\" stands for two sensors called \"" + name + "\"")
                    .repair("put a dot between its parameters");
        }
        return DiagnosticId.SENSOR_NAME_TWICE
                .at(
                        second.span(),
                        "sensors \"" + first.name() + "\" and \"" + second.name() + "\" would both be called \"" + name
                                + "\"")
                .note(first.span(), "the first is here")
                .repair("rename one of them, or narrow a parameter");
    }
}
