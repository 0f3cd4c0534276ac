package io.labwire.codegen.processor.device;

import io.labwire.codegen.model.source.YamlText;
import io.labwire.katcp.annotations.Discrete;
import io.labwire.katcp.annotations.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the enums of the user's that arguments and sensors are of. */
final class EnumReader {

    private static final String WIRE_ENUM = "io.labwire.katcp.argument.WireEnum";
    private static final String WIRE = "wire";

    private final Reading reading;

    EnumReader(Reading reading) {
        this.reading = reading;
    }

    /** The enum, or empty if generated code cannot know its texts; then it has been said. */
    Optional<UserEnum> read(TypeElement type, String schemaName, Place use) {
        String name = type.getSimpleName().toString();
        if (type.getInterfaces().stream()
                .anyMatch(each -> Reading.qualifiedName(each).equals(WIRE_ENUM))) {
            reading.problems.add(AnnotationFault.ENUM_CANNOT_BE_DISCRETE.at(
                    use,
                    "what enum " + name + " is on the wire is known at run time only",
                    "write an enum without WireEnum, with @Wire on constants that need a text of their own"));
            return Optional.empty();
        }
        Optional<Annotated> discrete = Annotated.on(type, Discrete.class);
        List<Property> properties = new ArrayList<>();
        discrete.filter(said -> said.flag("ignoresCase"))
                .ifPresent(said -> properties.add(Property.word("ignore-case", "true", said.at("ignoresCase"))));
        discrete.filter(said -> !said.text(WIRE).isEmpty())
                .ifPresent(said -> properties.add(Property.word(WIRE, said.text(WIRE), said.at(WIRE))));
        properties.addAll(Lifetime.of(reading, type, discrete));
        boolean isOfNumbers = properties.stream().anyMatch(each -> each.key().equals(WIRE));
        List<? extends Element> declared = type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        List<UserEnum.Constant> constants = declared.stream()
                .flatMap(each -> constant(each, isOfNumbers).stream())
                .toList();
        return constants.size() < declared.size()
                ? Optional.empty()
                : Optional.of(
                        new UserEnum(type, schemaName, reading.comment(type).text(), properties, constants));
    }

    private Optional<UserEnum.Constant> constant(Element constant, boolean isNumber) {
        Optional<Annotated> said = Annotated.on(constant, Wire.class);
        List<Property> properties = new ArrayList<>();
        Optional<Property> wire = isNumber ? number(constant, said) : Optional.of(text(constant, said));
        wire.ifPresent(properties::add);
        said.filter(each -> !each.texts("aliases").isEmpty())
                .ifPresent(each -> properties.add(Property.flow(
                        "aliases",
                        each.texts("aliases").stream()
                                .map(YamlText::quoted)
                                .collect(Collectors.joining(", ", "[", "]")),
                        each.at("aliases"))));
        properties.addAll(Lifetime.of(reading, constant, said, "from", "until"));
        return wire.map(text -> new UserEnum.Constant(
                constant.getSimpleName().toString(), reading.comment(constant).text(), properties, Place.of(constant)));
    }

    private static Property text(Element constant, Optional<Annotated> said) {
        return said.filter(each -> each.writes("value"))
                .map(each -> Property.text(WIRE, each.text("value"), each.at("value")))
                .orElseGet(() -> Property.text(
                        WIRE,
                        constant.getSimpleName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        Place.of(constant)));
    }

    private Optional<Property> number(Element constant, Optional<Annotated> said) {
        String number = said.map(each -> each.text("value")).orElse("");
        Place place = said.map(each -> each.at("value")).orElse(Place.of(constant));
        if (!number.matches("-?[0-9]+")) {
            reading.problems.add(AnnotationFault.ENUM_CANNOT_BE_DISCRETE.at(
                    place,
                    "constant " + constant.getSimpleName() + " of an enum of numbers has no number",
                    "write @Wire(\"0\"), or the number that it is"));
            return Optional.empty();
        }
        return Optional.of(Property.word(WIRE, number, place));
    }
}
