package io.labwire.cli.katcp.describe;

import io.labwire.cli.katcp.describe.Described.Measured;
import io.labwire.codegen.model.source.YamlText;
import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sensor of a draft, from what {@code ?sensor-list} tells of it. */
final class SensorElement {

    /** An enum has no more values: beyond that it is a list that somebody has to look through. */
    static final int MOST_OPTIONS = 1_000;

    private static final Map<String, String> TYPES = Map.of(
            "integer", "int64",
            "float", "float64",
            "boolean", "bool",
            "lru", "lru",
            "string", "string",
            "timestamp", "timestamp",
            "address", "address");

    private SensorElement() {}

    /** The sensor; its enum is called so if it is discrete. */
    static Element of(String name, Measured sensor, Optional<String> enumName) {
        List<String> parts = new ArrayList<>();
        Optional<String> type =
                enumName.or(() -> Optional.ofNullable(isLarge(sensor) ? "integer" : TYPES.get(sensor.type())));
        boolean number = sensor.type().equals("integer") || sensor.type().equals("float");
        parts.add("type: " + type.orElse(YamlText.of(sensor.type())));
        if (number && !sensor.units().isEmpty()) {
            parts.add("unit: " + YamlText.of(sensor.units()));
        }
        if (number) {
            range(sensor).ifPresent(parts::add);
        }
        if (!sensor.description().isBlank()) {
            parts.add("doc: " + ToldText.doc(sensor.description()));
        }
        String line = "  " + YamlText.of(name) + ": {" + String.join(", ", parts) + "}" + remark(sensor, number);
        Element element = new Element(line);
        if (type.isEmpty()) {
            element.leaveOut(whyWithoutType(sensor));
        } else if (name.contains("{") || name.contains("}")) {
            element.leaveOut("braces in the name of a sensor stand for a family of sensors in a schema");
        }
        return element;
    }

    private static String whyWithoutType(Measured sensor) {
        if (!sensor.type().equals("discrete")) {
            return "a type of sensor that is not known";
        }
        int options = sensor.parameters().size();
        return options > MOST_OPTIONS
                ? "a discrete sensor of " + options + " options, more than " + MOST_OPTIONS
                : "a discrete sensor whose options are not told, or no text";
    }

    /** The nominal range, where it is told as two numbers or more. */
    private static Optional<String> range(Measured sensor) {
        if (sensor.parameters().size() < 2) {
            return Optional.empty();
        }
        String least = sensor.parameters().get(0);
        String most = sensor.parameters().get(1);
        try {
            if (sensor.type().equals("integer")) {
                return ordered(integer(least), integer(most));
            }
            double min = FloatText.parse(least);
            double max = FloatText.parse(most);
            return Double.isFinite(min) && Double.isFinite(max) ? ordered(min, max) : Optional.empty();
        } catch (NumberFormatException | WireFormatException e) {
            return Optional.empty();
        }
    }

    /** With a bound on its digits, of which very many would take very long. */
    private static BigInteger integer(String text) throws WireFormatException {
        return ArgumentReader.of(List.of(Bytes.utf8(text))).integer("parameter");
    }

    private static <N extends Number & Comparable<N>> Optional<String> ordered(N min, N max) {
        return min.compareTo(max) <= 0 ? Optional.of("min: " + text(min) + ", max: " + text(max)) : Optional.empty();
    }

    private static String text(Number number) {
        return number instanceof Double real ? FloatText.format(real) : number.toString();
    }

    /** Whether a whole number may be larger than a long. */
    private static boolean isLarge(Measured sensor) {
        try {
            boolean large = false;
            for (String each : sensor.type().equals("integer") ? sensor.parameters() : List.<String>of()) {
                large = large || integer(each).bitLength() > 63;
            }
            return large;
        } catch (WireFormatException e) {
            return false;
        }
    }

    /** What the device tells and a schema has no place for. */
    private static String remark(Measured sensor, boolean number) {
        List<String> said = new ArrayList<>();
        if (!number && !sensor.units().isEmpty()) {
            said.add("unit " + YamlText.of(sensor.units()));
        }
        boolean ranged = number && range(sensor).isPresent();
        List<String> further = ranged
                ? sensor.parameters().subList(2, sensor.parameters().size())
                : sensor.type().equals("discrete") ? List.of() : sensor.parameters();
        if (!further.isEmpty()) {
            said.add((ranged ? "range of warnings " : "parameters ")
                    + String.join(" ", further.stream().map(YamlText::of).toList()));
        }
        return said.isEmpty() ? "" : " # The device says: " + ToldText.comment(String.join("; ", said));
    }
}
