package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.reading.Node.SequenceNode;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
        if (type instanceof NullableType nullable) {
            boolean isNull = node instanceof ScalarNode scalar && scalar.isNothing();
            return isNull ? Optional.of(new Value.Nothing()) : read(node, nullable.type(), key);
        }
        if (type instanceof ConstrainedType constrained) {
            return read(node, constrained.base(), key);
        }
        if (type == Scalar.JSON && node instanceof ScalarNode scalar && scalar.isNothing()) {
            return Optional.of(new Value.Nothing());
        }
        boolean isJson = type == Scalar.JSON && !(node instanceof ScalarNode);
        if (isJson || (!(type instanceof Scalar) && !(type instanceof EnumType))) {
            return empty(node, type);
        }
        return nodes.scalar(node, "\"" + key + "\"")
                .flatMap(scalar -> type instanceof EnumType enumeration
                        ? constant(scalar, enumeration)
                        : ofScalar(scalar, (Scalar) type));
    }

    private Optional<Value> ofScalar(ScalarNode scalar, Scalar type) {
        return switch (type) {
            case BOOL -> bool(scalar);
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, INTEGER -> whole(scalar, type);
            case FLOAT32, FLOAT64 -> real(scalar, type);
            case JSON ->
                scalar.plain() && scalar.text().length() > maxNumberLength
                        ? tooLong(scalar)
                        : Optional.of(json(scalar));
            case STRING, BYTES, ADDRESS -> Optional.of(new Value.Text(scalar.text()));
            case DURATION -> duration(scalar);
            case TIMESTAMP -> moment(scalar);
            case UUID ->
                scalar.text().equals("random")
                        ? Optional.of(new Value.Random())
                        : noConstants(scalar, type, "write 'random', or remove it");
            case LRU ->
                scalar.text().equals("nominal") || scalar.text().equals("error")
                        ? Optional.of(new Value.Text(scalar.text()))
                        : wrongType(scalar, type, "write 'nominal' or 'error'");
        };
    }

    private Optional<Value> moment(ScalarNode scalar) {
        if (scalar.text().equals("now")) {
            return Optional.of(new Value.Now());
        }
        try {
            return Optional.of(new Value.Moment(Instant.parse(scalar.text())));
        } catch (DateTimeParseException e) {
            return wrongType(scalar, Scalar.TIMESTAMP, "write 'now', or a moment such as '1970-01-01T00:00:00Z'");
        }
    }

    /** What the text would be in JSON, were it there. */
    private static Value json(ScalarNode scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return new Value.Text(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return new Value.Bool(text.equals("true"));
        }
        if (WHOLE.matcher(text).matches()) {
            return new Value.Whole(new BigInteger(text));
        }
        return REAL.matcher(text).matches() ? new Value.Real(Double.parseDouble(text)) : new Value.Text(text);
    }

    /** What holds several values has one constant, which holds none. */
    private Optional<Value> empty(Node node, Type type) {
        boolean isList = type instanceof ListType || type instanceof SetType;
        boolean emptyList =
                node instanceof SequenceNode sequence && sequence.items().isEmpty();
        boolean emptyMap =
                node instanceof MappingNode mapping && mapping.entries().isEmpty();
        boolean fits = type == Scalar.JSON ? emptyList || emptyMap : isList ? emptyList : emptyMap && !isChoice(type);
        if (fits) {
            return Optional.of(new Value.Empty());
        }
        String repair = isChoice(type) ? "remove it" : "write " + (isList ? "[]" : "{}") + ", or remove it";
        nodes.found()
                .add(DiagnosticId.NO_CONSTANTS_OF_TYPE
                        .at(node.span(), "such a constant of type " + type.title() + " cannot be written in a schema")
                        .repair(repair));
        return Optional.empty();
    }

    private static boolean isChoice(Type type) {
        return type instanceof TypeReference reference
                && reference.kind() != DeclaredKind.RECORD
                && reference.kind() != DeclaredKind.MESSAGE;
    }

    /** A number of a message or a field, or empty if it is none; then it has been said. */
    Optional<Long> number(ScalarNode scalar) {
        return ofScalar(scalar, Scalar.INT64)
                .map(value -> ((Value.Whole) value).value().longValueExact());
    }

    private Optional<Value> bool(ScalarNode scalar) {
        if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Optional.of(new Value.Bool(scalar.text().equals("true")));
        }
        return wrongType(scalar, Scalar.BOOL, "write true or false");
    }

    private Optional<Value> whole(ScalarNode scalar, Scalar type) {
        if (!scalar.plain() || !WHOLE.matcher(scalar.text()).matches()) {
            return wrongType(scalar, type, "write a whole number in decimal digits");
        }
        if (scalar.text().length() > maxNumberLength) {
            return tooLong(scalar);
        }
        BigInteger value = new BigInteger(scalar.text());
        boolean negative = type.isUnsigned() && value.signum() < 0;
        int bits = type.bits().orElse(Integer.MAX_VALUE) - (type.isUnsigned() ? 0 : 1);
        if (negative || value.bitLength() > bits) {
            return outOfRange(scalar, type);
        }
        return Optional.of(new Value.Whole(value));
    }

    private Optional<Value> real(ScalarNode scalar, Scalar type) {
        if (!scalar.plain() || !REAL.matcher(scalar.text()).matches()) {
            return wrongType(scalar, type, "write a number, such as 1.4e9");
        }
        if (scalar.text().length() > maxNumberLength) {
            return tooLong(scalar);
        }
        double value = Double.parseDouble(scalar.text());
        boolean tooLarge = Double.isInfinite(type == Scalar.FLOAT32 ? (float) value : value);
        return tooLarge ? outOfRange(scalar, type) : Optional.of(new Value.Real(value));
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

    private Optional<Value> noConstants(ScalarNode scalar, Scalar type, String repair) {
        nodes.found()
                .add(DiagnosticId.NO_CONSTANTS_OF_TYPE
                        .at(scalar.span(), "a constant of type " + type.title() + " cannot be written in a schema")
                        .repair(repair));
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
