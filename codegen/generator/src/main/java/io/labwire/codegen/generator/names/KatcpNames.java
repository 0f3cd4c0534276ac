package io.labwire.codegen.generator.names;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java names of a KATCP schema. */
public final class KatcpNames {

    /** Components that a record may not have, or that would hide what it inherits. */
    private static final Set<String> RECORD = withPackages(
            "clone", "finalize", "getClass", "hashCode", "messageType", "notify", "notifyAll", "toString", "wait");

    /** Methods without parameters of a set of sensors. */
    private static final Set<String> SENSORS =
            withPackages("all", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Methods without parameters of a client. */
    private static final Set<String> CLIENT = Set.of(
            "clone", "close", "finalize", "getClass", "hashCode", "katcp", "notify", "notifyAll", "toString", "wait");

    /** What a package begins with that generated code calls; a variable of that name would hide it. */
    private static Set<String> withPackages(String... names) {
        return Stream.concat(Stream.of(names), Stream.of("java", "io")).collect(Collectors.toUnmodifiableSet());
    }

    private final Schema schema;
    private final MemberNames methods;
    private final MemberNames sensors;
    private final Set<String> types;

    private KatcpNames(Schema schema) {
        this.schema = schema;
        this.methods = MemberNames.of(
                schema.requests().stream().map(Request::name).toList(), Identifiers::lowerCamel, Set.of());
        this.sensors =
                MemberNames.of(schema.sensors().stream().map(Sensor::name).toList(), Identifiers::lowerCamel, SENSORS);
        this.types = Collections.unmodifiableSet(allTypes());
    }

    /**
     * The names of a schema.
     *
     * @param schema the schema
     * @return its names
     */
    public static KatcpNames of(Schema schema) {
        return new KatcpNames(schema);
    }

    /**
     * The record of a message.
     *
     * @param message a message of any kind
     * @return such as {@code TuneRequest}
     */
    public String message(Message message) {
        String stem = Identifiers.upperCamel(message.name());
        return switch (message.kind()) {
            case REQUEST -> stem + "Request";
            case REPLY -> stem + "Reply";
            case INFORM -> stem + "Inform";
        };
    }

    /**
     * The codec of a message.
     *
     * @param message a message of any kind
     * @return such as {@code TuneRequestCodec}
     */
    public String codec(Message message) {
        return message(message) + "Codec";
    }

    /**
     * The codec of a group of arguments.
     *
     * @param type a record
     * @return such as {@code TuningCodec}
     */
    public String codec(RecordType type) {
        return type.name() + "Codec";
    }

    /**
     * What the informs of a request have in common: the only one's own type, or a type above several.
     *
     * @param request a request with informs
     * @return such as {@code LockProgressInform}, or {@code AnyTuneInform}
     */
    public String informs(Request request) {
        return request.informs().size() == 1
                ? message(request.informs().get(0))
                : "Any" + Identifiers.upperCamel(request.name()) + "Inform";
    }

    /**
     * What a device of the schema implements.
     *
     * @return such as {@code ReceiverDevice}
     */
    public String device() {
        return schema.name() + "Device";
    }

    /**
     * What binds the wire to a device.
     *
     * @return such as {@code ReceiverHandlers}
     */
    public String handlers() {
        return schema.name() + "Handlers";
    }

    /**
     * What calls a device.
     *
     * @return such as {@code ReceiverClient}
     */
    public String client() {
        return schema.name() + "Client";
    }

    /**
     * The set of sensors.
     *
     * @return such as {@code ReceiverSensors}
     */
    public String sensors() {
        return schema.name() + "Sensors";
    }

    /**
     * The random messages for tests.
     *
     * @return such as {@code ReceiverArbitraries}
     */
    public String arbitraries() {
        return schema.name() + "Arbitraries";
    }

    /**
     * The method that serves or calls a request.
     *
     * @param request a request of the schema
     * @return such as {@code sensorValue}
     */
    public String method(Request request) {
        return methods.of(request.name());
    }

    /**
     * The accessor of a sensor.
     *
     * @param sensor a sensor of the schema
     * @return such as {@code rscRxLoFrequency}
     */
    public String sensor(Sensor sensor) {
        return sensors.of(sensor.name());
    }

    /**
     * The components of a message's record.
     *
     * @param message a message of the schema
     * @return a component for each field
     */
    public MemberNames components(Message message) {
        return components(message.fields());
    }

    /**
     * The components of a record.
     *
     * @param fields its fields
     * @return a component for each field
     */
    public MemberNames components(List<Field> fields) {
        return MemberNames.of(fields.stream().map(Field::name).toList(), Identifiers::lowerCamel, RECORD);
    }

    /**
     * The constants of an enum.
     *
     * @param type an enum of the schema
     * @return a constant for each value
     */
    public MemberNames constants(EnumType type) {
        return MemberNames.of(type.values().stream().map(EnumValue::name).toList(), Identifiers::legal, Set.of());
    }

    /**
     * The client method that leads to the requests of an imported schema.
     *
     * @param imported the imported schema
     * @return such as {@code core}
     */
    public String accessor(Schema imported) {
        String name = Identifiers.lowerCamel(imported.name());
        return CLIENT.contains(name) ? name + "_" : name;
    }

    /**
     * The simple names of all types of the schema's package. A type of another package that shares one is written with
     * its package.
     *
     * @return the names, in no particular order
     */
    public Set<String> types() {
        return types;
    }

    private Set<String> allTypes() {
        Set<String> types = new LinkedHashSet<>(List.of(device(), handlers(), client(), sensors(), arbitraries()));
        schema.declared().filter(type -> !(type instanceof ConstrainedType)).forEach(type -> types.add(type.name()));
        schema.types().records().forEach(type -> types.add(codec(type)));
        schema.requests().forEach(request -> {
            if (!request.informs().isEmpty()) {
                types.add(informs(request));
            }
        });
        schema.messages().forEach(message -> {
            types.add(message(message));
            types.add(codec(message));
        });
        return types;
    }
}
