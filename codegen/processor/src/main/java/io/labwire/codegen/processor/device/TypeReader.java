package io.labwire.codegen.processor.device;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which type of KATCP a type of Java is (specification, section 5). */
final class TypeReader {

    private static final Map<String, String> SCALARS = Map.ofEntries(
            entry("boolean", "bool"),
            entry("int", "int32"),
            entry("long", "int64"),
            entry("double", "float64"),
            entry("java.lang.Boolean", "bool"),
            entry("java.lang.Integer", "int32"),
            entry("java.lang.Long", "int64"),
            entry("java.lang.Double", "float64"),
            entry("java.math.BigInteger", "integer"),
            entry("java.lang.String", "string"),
            entry("java.time.Duration", "duration"),
            entry("io.labwire.core.Bytes", "bytes"),
            entry("io.labwire.katcp.argument.Timestamp", "timestamp"),
            entry("io.labwire.katcp.argument.Address", "address"),
            entry("io.labwire.katcp.argument.Lru", "lru"),
            entry("io.labwire.katcp.core.LogLevel", "LogLevel"),
            entry("io.labwire.katcp.sensor.SensorStatus", "SensorStatus"),
            entry("io.labwire.katcp.sensor.SensorType", "SensorType"));

    private static final String OR_NOW = "io.labwire.katcp.argument.TimestampOrNow";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            entry("float", "double"),
            entry("byte", "int"),
            entry("short", "int"),
            entry("char", "String"),
            entry("java.lang.Float", "Double"),
            entry("java.lang.Byte", "Integer"),
            entry("java.lang.Short", "Integer"),
            entry("java.lang.Character", "String"),
            entry("java.lang.CharSequence", "String"),
            entry("java.math.BigDecimal", "double"),
            entry("java.time.Instant", "Timestamp"),
            entry("java.util.Date", "Timestamp"),
            entry("java.net.InetAddress", "Address"),
            entry("java.net.InetSocketAddress", "Address"),
            entry("java.nio.ByteBuffer", "Bytes"),
            entry("java.util.OptionalInt", "Optional<Integer>"),
            entry("java.util.OptionalLong", "Optional<Long>"),
            entry("java.util.OptionalDouble", "Optional<Double>"));

    static final String ALL = "write one of int, long, BigInteger, double, boolean, String, byte[], Bytes, Timestamp,"
            + " Duration, Address, Lru, an enum, a record, a sealed interface";

    private final Reading reading;
    private final UserTypeReader usersOwn;

    TypeReader(Reading reading, String deviceName) {
        this.reading = reading;
        this.usersOwn = new UserTypeReader(reading, deviceName, this);
    }

    /** The type, or empty if it is none; then it has been said. */
    Optional<KatcpType> read(TypeMirror type, Place place) {
        if (!reading.isKnown(type)) {
            return Optional.empty();
        }
        String name = type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                : Reading.qualifiedName(type);
        if (name.equals(OR_NOW)) {
            return Optional.of(new KatcpType("timestamp", "or-now", JavaForm.SAME, Optional.empty()));
        }
        if (SCALARS.containsKey(name)) {
            return Optional.of(KatcpType.of(SCALARS.getOrDefault(name, "")));
        }
        if (type instanceof ArrayType && isBytes(type)) {
            return Optional.of(new KatcpType("bytes", "", JavaForm.BYTE_ARRAY, Optional.empty()));
        }
        Optional<TypeElement> declared = UserTypeReader.declared(type);
        if (declared.isPresent()) {
            return declared.flatMap(each -> usersOwn.read(each, place)).map(KatcpType::of);
        }
        reading.problems.add(AnnotationFault.TYPE_NOT_IN_KATCP.at(
                place, "KATCP has no type for " + simple(type), repair(type, name)));
        return Optional.empty();
    }

    static boolean isBytes(TypeMirror type) {
        return Reading.qualifiedName(type).equals("io.labwire.core.Bytes")
                || (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE);
    }

    private static String repair(TypeMirror type, String name) {
        if (INSTEAD.containsKey(name)) {
            return "write " + INSTEAD.get(name);
        }
        if (type instanceof ArrayType array) {
            return "write List<" + boxed(array.getComponentType()) + ">, as the last of all";
        }
        return ALL;
    }

    private static String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> "Integer";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            case BOOLEAN -> "Boolean";
            default -> simple(type);
        };
    }

    /** A type as people write it, without packages and annotations. */
    static String simple(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        String name = Reading.declared(type)
                .map(each -> each.getSimpleName().toString())
                .orElseGet(() -> type.getKind().isPrimitive()
                        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                        : type.toString());
        return Reading.argument(type)
                .map(each -> name + "<" + simple(each) + ">")
                .orElse(name);
    }
}
