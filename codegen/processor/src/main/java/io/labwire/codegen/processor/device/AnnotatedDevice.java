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
 * @param speaksOfDeprecated whether one of these or of their types is deprecated
 */
public record AnnotatedDevice(
        TypeElement type,
        String javaPackage,
        Identity identity,
        String doc,
        List<RequestMethod> requests,
        List<SensorField> sensors,
        Optional<ServedMethod> served,
        boolean speaksOfDeprecated) {

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
     * The types of all its arguments and sensors, and those that these are made of.
     *
     * @return the types, some more than once
     */
    public Stream<KatcpType> types() {
        Stream<Item> ofInforms = informs().stream().flatMap(inform -> inform.items().stream());
        Stream<Item> items = Stream.concat(requests.stream().flatMap(AnnotatedDevice::items), ofInforms);
        return Stream.concat(items.map(Item::type), sensors.stream().map(SensorField::type))
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        type.userType().stream()
                                .flatMap(UserType::withParts)
                                .flatMap(each -> each.parts().stream().map(Item::type))));
    }

    /**
     * The user's types that its arguments and sensors are of.
     *
     * @return each once, in the order in which they are met
     */
    public List<UserType> userTypes() {
        Map<String, UserType> met = new LinkedHashMap<>();
        types().flatMap(used -> used.userType().stream())
                .forEach(used -> met.putIfAbsent(used.type().getQualifiedName().toString(), used));
        return new ArrayList<>(met.values());
    }

    /**
     * The user's types of one kind.
     *
     * @param <T> the kind
     * @param kind its class
     * @return each once, in the order in which they are met
     */
    public <T extends UserType> List<T> userTypes(Class<T> kind) {
        return userTypes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Item> items(RequestMethod request) {
        Stream<Item> informs = request.informs().stream().flatMap(inform -> inform.items().stream());
        return Stream.of(request.arguments().stream(), informs, request.outcome().items().stream())
                .flatMap(each -> each);
    }
}
