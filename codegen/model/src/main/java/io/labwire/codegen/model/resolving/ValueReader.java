package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a constant, a default or a bound, as the type of its element. */
final class ValueReader {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern REAL =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?");

    private static final int MOST_LISTED = 10;
    private static final int MOST_TRIED = 300;

    private final Nodes nodes;
    private final int maxNumberLength;
    private final Map<String, Map<String, EnumValue>> valuesByName = new HashMap<>();

    ValueReader(Nodes nodes, int maxNumberLength) {
        this.nodes = nodes;
        this.maxNumberLength = maxNumberLength;
    }

    /** The constant, or empty if it is not one of the type; then it has been said. */
    Optional<Value> read(Node node, Type type, String key) {
        return nodes.scalar(node, "\"" + key + "\"")
                .flatMap(scalar -> type instanceof EnumType enumeration
                        ? constant(scalar, enumeration)
                        : ofScalar(scalar, (Scalar) type));
    }

    private Optional<Value> ofScalar(ScalarNode scalar, Scalar type) {
        return switch (type) {
            case BOOL -> bool(scalar);
            case INT32 -> whole(scalar, type, 31);
            case INT64 -> whole(scalar, type, 63);
            case INTEGER -> whole(scalar, type, Integer.MAX_VALUE);
            case FLOAT64 -> real(scalar);
            case STRING, BYTES, ADDRESS -> Optional.of(new Value.Text(scalar.text()));
            case DURATION -> duration(scalar);
            case TIMESTAMP, LRU -> noConstants(scalar, type);
        };
    }

    private Optional<Value> bool(ScalarNode scalar) {
        if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Optional.of(new Value.Bool(scalar.text().equals("true")));
        }
        return wrongType(scalar, Scalar.BOOL, "write true or false");
    }

    private Optional<Value> whole(ScalarNode scalar, Scalar type, int bits) {
        if (!scalar.plain() || !WHOLE.matcher(scalar.text()).matches()) {
            return wrongType(scalar, type, "write a whole number in decimal digits");
        }
        if (scalar.text().length() > maxNumberLength) {
            return tooLong(scalar);
        }
        BigInteger value = new BigInteger(scalar.text());
        if (value.bitLength() > bits) {
            return outOfRange(scalar, type);
        }
        return Optional.of(new Value.Whole(value));
    }

    private Optional<Value> real(ScalarNode scalar) {
        if (!scalar.plain() || !REAL.matcher(scalar.text()).matches()) {
            return wrongType(scalar, Scalar.FLOAT64, "write a number, such as 1.4e9");
        }
        if (scalar.text().length() > maxNumberLength) {
            return tooLong(scalar);
        }
        double value = Double.parseDouble(scalar.text());
        return Double.isInfinite(value) ? outOfRange(scalar, Scalar.FLOAT64) : Optional.of(new Value.Real(value));
    }

    private Optional<Value> duration(ScalarNode scalar) {
        Optional<Value> value = DurationText.parse(scalar.text()).map(Value.Time::new);
        return value.isPresent() ? value : wrongType(scalar, Scalar.DURATION, DurationText.FORM);
    }

    private Optional<Value> constant(ScalarNode scalar, EnumType type) {
        EnumValue value = byName(type).get(scalar.text());
        if (value != null) {
            return Optional.of(new Value.Constant(type, value));
        }
        List<EnumValue> first = type.values().subList(0, Math.min(type.values().size(), MOST_TRIED));
        List<String> names = first.stream().map(EnumValue::name).toList();
        String repair = first.stream()
                .filter(each -> each.wire().equals(scalar.text()))
                .map(EnumValue::name)
                .findFirst()
                .or(() -> Nearest.to(scalar.text(), names))
                .map(name -> "write '" + name + "'")
                .orElseGet(() -> "its values are " + listed(names));
        nodes.found()
                .add(DiagnosticId.VALUE_NOT_IN_ENUM
                        .at(scalar.span(), "\"" + scalar.text() + "\" is no value of " + type.title())
                        .repair(repair));
        return Optional.empty();
    }

    private Map<String, EnumValue> byName(EnumType type) {
        return valuesByName.computeIfAbsent(
                type.path(),
                path -> type.values().stream()
                        .collect(Collectors.toMap(EnumValue::name, Function.identity(), (first, second) -> first)));
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_LISTED)));
        return names.size() > MOST_LISTED ? first + ", ..." : first;
    }

    private Optional<Value> noConstants(ScalarNode scalar, Scalar type) {
        nodes.found()
                .add(DiagnosticId.NO_CONSTANTS_OF_TYPE
                        .at(scalar.span(), "a constant of type " + type.title() + " cannot be written in a schema")
                        .repair("remove it"));
        return Optional.empty();
    }

    private Optional<Value> wrongType(ScalarNode scalar, Scalar type, String repair) {
        nodes.found()
                .add(DiagnosticId.VALUE_OF_WRONG_TYPE
                        .at(scalar.span(), "\"" + scalar.text() + "\" is not of type " + type.title())
                        .repair(repair));
        return Optional.empty();
    }

    private Optional<Value> outOfRange(ScalarNode scalar, Scalar type) {
        nodes.found()
                .add(DiagnosticId.VALUE_OUT_OF_RANGE
                        .at(scalar.span(), scalar.text() + " is beyond the range of " + type.title())
                        .repair("write a number that fits, or choose a wider type"));
        return Optional.empty();
    }

    private Optional<Value> tooLong(ScalarNode scalar) {
        nodes.found()
                .add(DiagnosticId.VALUE_OUT_OF_RANGE
                        .at(scalar.span(), "the number is longer than " + maxNumberLength + " characters")
                        .repair("write a shorter one"));
        return Optional.empty();
    }
}
