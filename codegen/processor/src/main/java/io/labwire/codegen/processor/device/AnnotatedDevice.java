package io.labwire.codegen.processor.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * All that an annotated class says.
 *
 * @param type the class
 * @param javaPackage its package
 * @param identity what the device says of itself
 * @param doc what it is
 * @param requests its requests, in the order of the class
 * @param sensors its sensors, in the order of the class
 * @param served the method that is told of the server, if there is one
 */
public record AnnotatedDevice(
        TypeElement type,
        String javaPackage,
        Identity identity,
        String doc,
        List<RequestMethod> requests,
        List<SensorField> sensors,
        Optional<ServedMethod> served) {

    /**
     * What a device says of itself.
     *
     * @param name its name
     * @param version the version of its interface
     * @param build name and version of its implementation
     */
    public record Identity(String name, String version, String build) {}

    /** Copies the lists. */
    public AnnotatedDevice {
        requests = List.copyOf(requests);
        sensors = List.copyOf(sensors);
    }

    /**
     * The stem of the names of what is generated for the device as a whole.
     *
     * @return the class's own name, such as {@code Psu}
     */
    public String name() {
        return type.getSimpleName().toString();
    }

    /**
     * The informs that it sends unasked.
     *
     * @return the informs, in order
     */
    public List<InformRecord> informs() {
        return served.map(ServedMethod::informs).orElse(List.of());
    }

    /**
     * The types of all its arguments and sensors.
     *
     * @return the types, some more than once
     */
    public Stream<KatcpType> types() {
        Stream<Item> ofInforms = informs().stream().flatMap(inform -> inform.items().stream());
        Stream<Item> items = Stream.concat(requests.stream().flatMap(AnnotatedDevice::items), ofInforms);
        return Stream.concat(items.map(Item::type), sensors.stream().map(SensorField::type));
    }

    /**
     * The user's enums that its arguments and sensors are of.
     *
     * @return each once, in the order in which they are met
     */
    public List<UserEnum> enums() {
        Map<String, UserEnum> enums = new LinkedHashMap<>();
        types().flatMap(used -> used.userEnum().stream())
                .forEach(
                        used -> enums.putIfAbsent(used.type().getQualifiedName().toString(), used));
        return new ArrayList<>(enums.values());
    }

    private static Stream<Item> items(RequestMethod request) {
        Stream<Item> informs = request.informs().stream().flatMap(inform -> inform.items().stream());
        return Stream.of(request.arguments().stream(), informs, request.outcome().items().stream())
                .flatMap(each -> each);
    }
}
