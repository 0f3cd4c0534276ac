package io.labwire.conformance.generated.random;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bounds or a form, as a schema writes them. All bounds of a scalar that can be narrowed further have their sample in
 * common, so that some value is left whichever of them are put together.
 *
 * @param keys the keys, none for no narrowing
 * @param sample a constant within the bounds, in YAML; empty if all are
 * @param isLast whether nothing narrower may follow
 */
record Narrowing(List<String> keys, String sample, boolean isLast) {

    static final Narrowing NONE = new Narrowing(List.of(), "", false);

    private static final List<List<String>> LENGTHS = List.of(
            List.of("length: 3"),
            List.of("length: {max: 3}"),
            List.of("length: {min: 2}"),
            List.of("length: {min: 1, max: 4}"));

    private static final Map<String, List<Narrowing>> BOUNDS = Map.of(
            "int32",
            all("1", "min: 0", "max: 7", "min: 1, max: 1", "min: -5, max: 15", "min: -2147483648, max: 2147483647"),
            "int64",
            all("1", "min: 0", "max: 3", "min: 1, max: 1", "min: -3000000000, max: 9223372036854775807"),
            "integer",
            all("1", "min: 0", "max: 3", "min: 1, max: 1", "min: -9223372036854775809", "max: " + "9".repeat(100)),
            "float64",
            all("0.5", "min: 0.0, max: 1", "min: 0.25", "max: .5", "min: -0.0", "min: 0.5, max: 0.5", "max: 1.7e308"),
            "string",
            Stream.concat(
                            LENGTHS.stream().map(keys -> new Narrowing(keys, "'abc'", false)),
                            all(
                                    "'abc'",
                                    "pattern: '[a-z]{1,5}'",
                                    "pattern: '(?:abc|\\d\\*/)+'",
                                    "pattern: \"[^\\\"]*\"",
                                    "pattern: 'a\\w.', length: {max: 4}")
                                    .stream())
                    .toList(),
            "bytes",
            LENGTHS.stream().map(keys -> new Narrowing(keys, "'abc'", false)).toList());

    private static final List<Narrowing> OF_SETS = all("", "length: 1", "length: {max: 3}", "length: {min: 1}");

    private static final String OLD = ", until: '4.0'}";
    private static final String NEW = ", from: '5.0'}]";

    private static final Map<String, List<String>> FORMS = Map.of(
            "timestamp",
            List.of(
                    "or-now",
                    "strict",
                    "milliseconds",
                    "seconds",
                    "[{is: milliseconds" + OLD + ", {is: seconds" + NEW,
                    "[{is: strict" + NEW,
                    "[{is: milliseconds" + OLD + "]"),
            "duration",
            List.of(
                    "milliseconds",
                    "seconds",
                    "[{is: milliseconds" + OLD + ", {is: seconds" + NEW,
                    "[{is: milliseconds" + NEW));

    /** One of the bounds of a type, or the one of its ranges that ends at the limits of the type; none for 0. */
    static Narrowing bounds(KnownType type, int choice) {
        List<Narrowing> all = type.narrowing().isLast()
                ? List.of()
                : type.kind() == KnownType.Kind.SET
                        ? OF_SETS
                        : type.kind() == KnownType.Kind.SCALAR
                                ? BOUNDS.getOrDefault(type.bare(), List.of())
                                : List.of();
        // The kit finds texts for one pattern, and seldom one that a second pattern matches as well.
        List<Narrowing> possible = all.stream()
                .filter(each -> !each.hasPattern() || !type.narrowing().hasPattern())
                .toList();
        if (choice == 0 || possible.isEmpty()) {
            return NONE;
        }
        boolean isExtreme =
                choice % 5 == 0 && type.isNumber() && type.narrowing().equals(NONE);
        return isExtreme ? extreme(type.bare(), choice) : possible.get(choice % possible.size());
    }

    private static Narrowing extreme(String scalar, int choice) {
        List<String> range = Constants.range(scalar, choice);
        return new Narrowing(List.of("min: " + range.get(0) + ", max: " + range.get(2)), range.get(1), true);
    }

    /** One of the forms of a type; none for 0. */
    static Narrowing form(KnownType type, int choice) {
        List<String> forms =
                type.kind() == KnownType.Kind.SCALAR ? FORMS.getOrDefault(type.bare(), List.of()) : List.of();
        return choice == 0 || forms.isEmpty()
                ? NONE
                : new Narrowing(List.of("as: " + forms.get(choice % forms.size())), "", false);
    }

    /** Both of them. */
    Narrowing and(Narrowing other) {
        return new Narrowing(
                Stream.concat(keys.stream(), other.keys.stream()).toList(),
                other.sample.isEmpty() ? sample : other.sample,
                isLast || other.isLast);
    }

    boolean hasLength() {
        return keys.stream().anyMatch(key -> key.contains("length: "));
    }

    boolean hasPattern() {
        return keys.stream().anyMatch(key -> key.contains("pattern: "));
    }

    boolean isOfLength3() {
        return keys.contains("length: 3");
    }

    /** Whether it has nothing but ranges with both ends. */
    boolean isOfSensors() {
        return keys.stream().allMatch(key -> key.matches("min: [^,]*, max: [^,]*"));
    }

    private static List<Narrowing> all(String sample, String... keys) {
        return Stream.of(keys)
                .map(each -> new Narrowing(List.of(each), sample, false))
                .toList();
    }
}
