package io.labwire.codegen.processor.device;

import io.labwire.katcp.annotations.Struct;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the types of the user's that arguments are of: enums, records, sealed interfaces; each once. */
final class UserTypeReader {

    private final Reading reading;
    private final String deviceName;
    private final EnumReader enums;
    private final GroupReader groups;
    private final StructReader structs;
    private final UnionReader unions;
    private final Map<String, Optional<UserType>> known = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    UserTypeReader(Reading reading, String deviceName, TypeReader types) {
        this.reading = reading;
        this.deviceName = deviceName;
        ItemReader items = new ItemReader(reading, types);
        this.enums = new EnumReader(reading);
        this.groups = new GroupReader(reading, items);
        this.structs = new StructReader(reading, items, types);
        this.unions = new UnionReader(reading, items);
    }

    /** The element that a type is, if arguments can be of types like it. */
    static Optional<TypeElement> declared(TypeMirror type) {
        return Reading.declared(type)
                .filter(each -> each.getKind() == ElementKind.ENUM || isRecord(each) || isSealed(each))
                .filter(each -> !each.getQualifiedName().toString().startsWith("io.labwire.katcp.argument."));
    }

    /** Whether the values of a type are records whose components are arguments each. */
    static boolean isGroup(TypeMirror type) {
        return declared(type)
                .filter(UserTypeReader::isRecord)
                .filter(each -> Annotated.on(each, Struct.class).isEmpty())
                .isPresent();
    }

    private static boolean isRecord(TypeElement type) {
        return type.getKind() == ElementKind.RECORD;
    }

    private static boolean isSealed(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    /** The type, or empty if no argument can be of it; then it has been said. */
    Optional<UserType> read(TypeElement type, Place use) {
        String name = type.getQualifiedName().toString();
        if (!known.containsKey(name)) {
            if (!begun.add(name)) {
                reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                        use,
                        type.getSimpleName() + " contains itself, so that it has no end on a line",
                        "take the component away"));
                return Optional.empty();
            }
            known.put(name, readNew(type, use));
        }
        return known.getOrDefault(name, Optional.empty());
    }

    private Optional<UserType> readNew(TypeElement type, Place use) {
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        AnnotationFault fault =
                isEnum ? AnnotationFault.ENUM_CANNOT_BE_DISCRETE : AnnotationFault.TYPE_CANNOT_BE_ARGUMENT;
        if (!reading.isReachable(type, use, fault)) {
            return Optional.empty();
        }
        String schemaName = deviceName + type.getSimpleName();
        if (isEnum) {
            return enums.read(type, schemaName, use).map(each -> each);
        } else if (isSealed(type)) {
            return unions.read(type, schemaName, use).map(each -> each);
        }
        return Annotated.on(type, Struct.class)
                .<Optional<UserType>>map(
                        struct -> structs.read(type, schemaName, struct, use).map(each -> each))
                .orElseGet(() -> groups.read(type, schemaName, use).map(each -> each));
    }
}
