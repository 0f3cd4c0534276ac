package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.annotations.Request;
import io.labwire.katcp.annotations.Sensor;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads an annotated class with all that belongs to it. */
public final class DeviceReader {

    private final Elements elements;

    /**
     * A reader of one round's classes.
     *
     * @param elements what the compiler knows of them
     */
    public DeviceReader(Elements elements) {
        this.elements = elements;
    }

    /**
     * What came of reading a class.
     *
     * @param device what can be read of it; empty if no object of it can be served
     * @param problems what is wrong with it
     * @param isUnresolved whether it speaks of a class that the compiler does not know, or not yet
     */
    public record Result(Optional<AnnotatedDevice> device, Problems problems, boolean isUnresolved) {}

    /**
     * Reads a class.
     *
     * @param type a class with {@code @KatcpDevice}
     * @return what it says
     */
    public Result read(TypeElement type) {
        Problems problems = new Problems();
        Reading reading = new Reading(elements, problems);
        if (!canServe(type, problems)) {
            return new Result(Optional.empty(), problems, false);
        }
        Annotated said = Annotated.on(type, KatcpDevice.class).orElseThrow();
        AnnotatedDevice device = device(type, said, reading);
        if (!problems.hasErrors()
                && device.requests().isEmpty()
                && device.sensors().isEmpty()) {
            problems.add(AnnotationFault.CLASS_CANNOT_SERVE.at(
                    Place.of(type),
                    "device " + type.getSimpleName() + " has neither requests nor sensors",
                    "write @Request above a method, or @Sensor above a field"));
        }
        return new Result(Optional.of(device), problems, reading.hasUnresolved());
    }

    private static AnnotatedDevice device(TypeElement type, Annotated said, Reading reading) {
        TypeReader types = new TypeReader(reading, type.getSimpleName().toString());
        ItemReader items = new ItemReader(reading, types);
        RecordReader records = new RecordReader(reading, items);
        RequestReader requests = new RequestReader(reading, items, records);
        SensorReader sensors = new SensorReader(reading, types);
        return new AnnotatedDevice(
                type,
                reading.elements.getPackageOf(type).getQualifiedName().toString(),
                identity(type, said),
                Reading.orElse(said.text("doc"), reading.comment(type).text()),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .flatMap(method -> Annotated.on(method, Request.class).stream()
                                .flatMap(request -> requests.read(method, request).stream()))
                        .toList(),
                ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .flatMap(field -> Annotated.on(field, Sensor.class).stream()
                                .flatMap(sensor -> sensors.read(field, sensor).stream()))
                        .toList(),
                new ServedReader(reading, records).read(type),
                reading.hasDeprecated() || Annotated.on(type, Deprecated.class).isPresent());
    }

    private static AnnotatedDevice.Identity identity(TypeElement type, Annotated said) {
        String name = Reading.orElse(
                said.text("name"), Identifiers.kebab(type.getSimpleName().toString()));
        String version = said.text("version");
        return new AnnotatedDevice.Identity(name, version, Reading.orElse(said.text("build"), name + "-" + version));
    }

    private static boolean canServe(TypeElement type, Problems problems) {
        String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = type.getSimpleName().toString();
        boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        Optional<Problem> unfit = Stream.of(
                        unless(isClass, type, kind + " " + name + " cannot be a device", "write a class"),
                        unless(
                                !type.getModifiers().contains(Modifier.ABSTRACT),
                                type,
                                "abstract class " + name + " cannot be a device",
                                "remove 'abstract'"),
                        unless(
                                Reading.hidden(type).isEmpty(),
                                type,
                                "device " + name + " is private, and generated code has to reach it",
                                "remove 'private'"),
                        unless(
                                type.getNestingKind() == NestingKind.TOP_LEVEL
                                        || type.getModifiers().contains(Modifier.STATIC),
                                type,
                                "device " + name + " needs an object of the class around it",
                                "add 'static'"),
                        unless(
                                type.getTypeParameters().isEmpty(),
                                type,
                                "device " + name + " has type parameters",
                                "remove them"))
                .flatMap(Optional::stream)
                .findFirst();
        unfit.ifPresent(problems::add);
        return unfit.isEmpty();
    }

    private static Optional<Problem> unless(boolean fine, Element type, String message, String repair) {
        return fine
                ? Optional.empty()
                : Optional.of(AnnotationFault.CLASS_CANNOT_SERVE.at(Place.of(type), message, repair));
    }
}
