package io.labwire.conformance.generated.random;

import java.util.List;
import java.util.Map;

/** Constants of the scalars, as a schema writes them. */
final class Constants {

    private static final List<String> TEXTS = List.of(
            "",
            "*/",
            "\\u002a/ \\u0022",
            "\"",
            "\\",
            "$L $T $$",
            "\u202e\u2066",
            "\u2028\u0085",
            "\ud83d\udd2d",
            "\n\r\t\u001b\0",
            "null",
            "${x}",
            "word ".repeat(40) + "end");

    private static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry("bool", List.of("true", "false")),
            Map.entry("int32", List.of("0", "-1", "2147483647", "-2147483648", "+7", "007")),
            Map.entry("int64", List.of("0", "9223372036854775807", "-9223372036854775808", "2147483648")),
            Map.entry("integer", List.of("0", "9223372036854775808", "-9223372036854775809", "-1", "9".repeat(300))),
            Map.entry(
                    "float64",
                    List.of(
                            "0.0",
                            "-0.0",
                            "1e308",
                            "-4.9e-324",
                            "1.",
                            ".5",
                            "1e-5",
                            "123456789012345678",
                            "1e16",
                            "+3")),
            Map.entry("string", TEXTS.stream().map(Yaml::quoted).toList()),
            Map.entry("bytes", TEXTS.stream().map(Yaml::quoted).toList()),
            Map.entry("duration", List.of("0s", "1ns", "500ms", "1.5min", "999999999999h", "0.000000001s", "30us")),
            Map.entry(
                    "address",
                    List.of("host", "'host:0'", "'[::1]'", "'[fe80::1%eth0]:7147'", "'[]'", "'h:999999999'", "'\"*/'")),
            Map.entry(
                    "timestamp",
                    List.of(
                            "'1970-01-01T00:00:01Z'",
                            "'2038-01-19T03:14:08.25Z'",
                            "now",
                            "'1970-01-01T00:00:00Z'",
                            "'9999-12-31T23:59:59.999999Z'")),
            Map.entry("lru", List.of("nominal", "error")));

    /** For each type with an order: a lower end, a value, an upper end. */
    private static final Map<String, List<List<String>>> RANGES = Map.of(
            "int32", List.of(List.of("0", "1", "2"), List.of("-2147483648", "2147483647", "2147483647")),
            "int64",
                    List.of(
                            List.of("0", "0", "0"),
                            List.of("-9223372036854775808", "-3000000000", "9223372036854775807")),
            "integer", List.of(List.of("-9223372036854775809", "0", "9".repeat(100)), List.of("1", "1", "1")),
            "float64", List.of(List.of("0.0", "0.5", "1"), List.of("-1.7e308", "-0.0", "1.7e308")));

    private Constants() {}

    /** The constants of a scalar, in YAML. */
    static List<String> all(String scalar) {
        return ALL.getOrDefault(scalar, List.of());
    }

    static boolean hasRange(String scalar) {
        return RANGES.containsKey(scalar);
    }

    /** A lower end, a value in the range, an upper end. */
    static List<String> range(String scalar, int choice) {
        List<List<String>> ranges = RANGES.getOrDefault(scalar, List.of());
        return ranges.get(Math.floorMod(choice, ranges.size()));
    }
}
