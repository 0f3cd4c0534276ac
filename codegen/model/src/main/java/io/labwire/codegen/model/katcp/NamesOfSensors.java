package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Sensor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of all sensors that one of a schema stands for. */
final class NamesOfSensors {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private NamesOfSensors() {}

    /** What all of the names begin with. */
    static String beginning(Sensor sensor) {
        int brace = sensor.name().indexOf('{');
        return sensor.parameters().isEmpty() || brace < 0
                ? sensor.name()
                : sensor.name().substring(0, brace);
    }

    /** All of the names; none where another rule finds that nobody can list them. */
    static List<String> of(Sensor sensor) {
        if (!canBeListed(sensor)) {
            return List.of();
        }
        List<String> names = List.of("");
        Matcher placeholder = PLACEHOLDER.matcher(sensor.name());
        int from = 0;
        while (!sensor.parameters().isEmpty() && placeholder.find()) {
            String between = sensor.name().substring(from, placeholder.start());
            Optional<Field> parameter = parameter(sensor, placeholder.group(1));
            names = each(names, between, parameter.map(ListedValues::texts).orElse(List.of()));
            from = placeholder.end();
        }
        return each(names, sensor.name().substring(from), List.of(""));
    }

    private static boolean canBeListed(Sensor sensor) {
        Optional<BigInteger> count = sensor.parameters().stream()
                .map(ListedValues::count)
                .reduce(Optional.of(BigInteger.ONE), (all, one) -> all.flatMap(n -> one.map(n::multiply)));
        return count.filter(n -> n.compareTo(SensorValues.MOST_SENSORS) <= 0).isPresent();
    }

    private static Optional<Field> parameter(Sensor sensor, String name) {
        return sensor.parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static List<String> each(List<String> beginnings, String between, List<String> values) {
        List<String> names = new ArrayList<>(beginnings.size() * values.size());
        beginnings.forEach(beginning -> values.forEach(value -> names.add(beginning + between + value)));
        return names;
    }
}
