package io.labwire.codegen.processor.device;

import io.labwire.katcp.annotations.Discrete;
import io.labwire.katcp.annotations.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the enums of the user's that arguments and sensors are of. */
final class EnumReader {

    private static final String WIRE_ENUM = "io.labwire.katcp.argument.WireEnum";

    private final Reading reading;
    private final String deviceName;
    private final Map<String, Optional<UserEnum>> known = new HashMap<>();

    EnumReader(Reading reading, String deviceName) {
        this.reading = reading;
        this.deviceName = deviceName;
    }

    Optional<UserEnum> read(TypeElement type, Place use) {
        String name = type.getQualifiedName().toString();
        if (!known.containsKey(name)) {
            known.put(name, readNew(type, use));
        }
        return known.getOrDefault(name, Optional.empty());
    }

    private Optional<UserEnum> readNew(TypeElement type, Place use) {
        String name = type.getSimpleName().toString();
        if (Reading.hidden(type).isPresent()) {
            reading.problems.add(AnnotationFault.ENUM_CANNOT_BE_DISCRETE.at(
                    use, "enum " + name + " is private, and generated code has to reach it", "remove 'private'"));
            return Optional.empty();
        }
        if (type.getInterfaces().stream()
                .anyMatch(each -> Reading.qualifiedName(each).equals(WIRE_ENUM))) {
            reading.problems.add(AnnotationFault.ENUM_CANNOT_BE_DISCRETE.at(
                    use,
                    "what enum " + name + " is on the wire is known at run time only",
                    "write an enum without WireEnum, with @Wire on constants that need a text of their own"));
            return Optional.empty();
        }
        List<UserEnum.Constant> constants = type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::constant)
                .toList();
        return Optional.of(new UserEnum(
                type,
                deviceName + name,
                reading.comment(type).text(),
                Annotated.on(type, Discrete.class)
                        .map(said -> said.flag("ignoresCase"))
                        .orElse(false),
                constants));
    }

    private UserEnum.Constant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        Optional<Annotated> wire = Annotated.on(constant, Wire.class);
        return new UserEnum.Constant(
                name,
                wire.map(each -> each.text("value"))
                        .orElseGet(() -> name.toLowerCase(Locale.ROOT).replace('_', '-')),
                reading.comment(constant).text(),
                Place.of(constant),
                wire.map(each -> each.at("value")).orElse(Place.of(constant)));
    }
}
