package io.labwire.codegen.processor.device;

import static java.util.Map.entry;

import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Discrete;
import io.labwire.katcp.annotations.Padding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the records of the user's that are structs (specification, section 13). */
final class StructReader {

    /** What a type of Java is packed as: by itself the first. */
    private static final Map<String, List<String>> WIDTHS = Map.ofEntries(
            entry("boolean", List.of("bool")),
            entry("int", List.of("int32", "int16", "int8", "uint16", "uint8")),
            entry("long", List.of("int64", "uint32")),
            entry("java.math.BigInteger", List.of("uint64")),
            entry("float", List.of("float32")),
            entry("double", List.of("float64")));

    /** What the constants of an enum are packed as. */
    private static final Set<String> WIDE =
            Set.of("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64");

    private final Reading reading;
    private final ItemReader items;
    private final TypeReader types;

    StructReader(Reading reading, ItemReader items, TypeReader types) {
        this.reading = reading;
        this.items = items;
        this.types = types;
    }

    /** The struct, or empty if a component cannot be packed; then it has been said. */
    Optional<UserStruct> read(TypeElement type, String schemaName, Annotated struct, Place use) {
        if (type.getRecordComponents().isEmpty()) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    use, "struct " + type.getSimpleName() + " holds nothing", "give it a component"));
            return Optional.empty();
        }
        DocComment comment = reading.comment(type);
        List<UserStruct.Packed> fields = type.getRecordComponents().stream()
                .flatMap(each -> field(each, comment).stream())
                .toList();
        if (fields.size() < type.getRecordComponents().size()) {
            return Optional.empty();
        }
        List<Property> properties = new ArrayList<>();
        properties.add(
                Property.word("byte-order", struct.flag("littleEndian") ? "little" : "big", struct.at("littleEndian")));
        properties.addAll(Lifetime.of(reading, type, Optional.of(struct)));
        return Optional.of(new UserStruct(type, schemaName, comment.text(), properties, fields));
    }

    private Optional<UserStruct.Packed> field(RecordComponentElement component, DocComment comment) {
        Optional<Annotated> padding = Annotated.on(component, Padding.class);
        return type(component, Place.of(component))
                .map(type -> new UserStruct.Packed(
                        items.packed(component, type, comment),
                        bytes(padding, "before"),
                        bytes(padding, "after"),
                        padding.map(Annotated::place).orElse(Place.of(component))));
    }

    private int bytes(Optional<Annotated> padding, String side) {
        padding.filter(said -> said.count(side).isEmpty())
                .ifPresent(said -> reading.problems.add(AnnotationFault.CONTRADICTION.at(
                        said.at(side), "padding has no negative number of bytes", "write how many bytes it has")));
        return padding.map(said -> said.count(side).orElse(0)).orElse(0);
    }

    private Optional<KatcpType> type(RecordComponentElement component, Place place) {
        TypeMirror type = component.asType();
        if (!reading.isKnown(type)) {
            return Optional.empty();
        }
        Optional<Annotated> argument = Annotated.on(component, Argument.class);
        String width = argument.map(each -> each.text("as")).orElse("");
        String name = type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : Reading.qualifiedName(type);
        if (argument.filter(each -> each.writes("asBefore5")).isPresent()) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    argument.orElseThrow().at("asBefore5"),
                    "a struct has the same bytes at every version",
                    "remove 'asBefore5'"));
            return Optional.empty();
        }
        List<String> widths = WIDTHS.getOrDefault(name, List.of());
        if (!width.isEmpty() && !widths.contains(width)) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    argument.orElseThrow().at("as"),
                    "in a struct " + TypeReader.simple(type) + " is not packed as " + width,
                    widths.size() > 1 ? "write one of " + String.join(", ", widths) : "remove 'as'"));
            return Optional.empty();
        }
        if (!widths.isEmpty()) {
            return Optional.of(KatcpType.of(width.isEmpty() ? widths.get(0) : width));
        }
        if (TypeReader.isBytes(type)) {
            return bytes(type, argument, place);
        }
        return constants(type, place);
    }

    private Optional<KatcpType> bytes(TypeMirror type, Optional<Annotated> argument, Place place) {
        if (argument.flatMap(said -> said.count("length").stream().boxed().findFirst())
                .isEmpty()) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    place,
                    "nothing says how many bytes of a struct these are",
                    "write @Argument(length = ...) before it"));
            return Optional.empty();
        }
        return types.read(type, place);
    }

    private Optional<KatcpType> constants(TypeMirror type, Place place) {
        Optional<TypeElement> constants = Reading.declared(type).filter(each -> each.getKind() == ElementKind.ENUM);
        if (constants.isEmpty()) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    place,
                    "a struct holds no " + TypeReader.simple(type),
                    "write one of boolean, int, long, BigInteger, float, double, byte[], Bytes, an enum of numbers"));
            return Optional.empty();
        }
        boolean isOfNumbers = Annotated.on(constants.get(), Discrete.class)
                .filter(said -> WIDE.contains(said.text("wire")))
                .isPresent();
        if (!isOfNumbers) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    place,
                    "the constants of " + TypeReader.simple(type) + " have no width in a struct",
                    "write @Discrete(wire = \"uint8\") above the enum, and @Wire with a number above each constant"));
            return Optional.empty();
        }
        return types.read(type, place);
    }
}
