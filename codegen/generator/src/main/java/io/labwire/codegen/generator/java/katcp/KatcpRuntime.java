package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.labwire.codegen.generator.java.Origin;

/** The types of the KATCP runtime that generated code refers to. */
final class KatcpRuntime {

    static final ClassName BYTES = ClassName.get("io.labwire.core", "Bytes");
    static final ClassName WIRE_FORMAT_EXCEPTION = ClassName.get("io.labwire.core.wire", "WireFormatException");

    static final ClassName ARGUMENT_CODEC = argument("ArgumentCodec");
    static final ClassName ARGUMENT_READER = argument("ArgumentReader");
    static final ClassName ARGUMENT_WRITER = argument("ArgumentWriter");
    static final ClassName WIRE_ENUM = argument("WireEnum");
    static final ClassName WIRE_ENUM_TABLE = WIRE_ENUM.nestedClass("Table");
    static final ClassName TIMESTAMP = argument("Timestamp");
    static final ClassName ADDRESS = argument("Address");
    static final ClassName LRU = argument("Lru");
    static final ClassName TIMESTAMP_OR_NOW = argument("TimestampOrNow");
    static final ClassName TIME_FORM = argument("TimeForm");
    static final ClassName ARGUMENT_TYPE = argument("ArgumentType");
    static final ClassName ARGUMENT_TYPES = argument("ArgumentTypes");
    static final ClassName SEVERAL_TYPE = argument("SeveralType");
    static final ClassName ONE_OF_TYPE = argument("OneOfType");
    static final ClassName ALTERNATIVE = ONE_OF_TYPE.nestedClass("Alternative");
    static final ClassName STRUCT_FORMAT = argument("StructFormat");

    static final ClassName REQUEST = message("KatcpRequest");
    static final ClassName REPLY = message("KatcpReply");
    static final ClassName INFORM = message("KatcpInform");
    static final ClassName MESSAGE_TYPE = message("MessageType");

    static final ClassName SENSOR = sensor("Sensor");
    static final ClassName SENSOR_SET = sensor("SensorSet");
    static final ClassName SENSOR_STATUS = sensor("SensorStatus");

    static final ClassName DEVICE = device("KatcpDevice");
    static final ClassName DEVICE_INFO = device("DeviceInfo");
    static final ClassName REQUEST_HANDLER = device("RequestHandler");
    static final ClassName REQUEST_CONTEXT = device("RequestContext");
    static final ClassName INFORMING_CONTEXT = device("InformingContext");

    static final ClassName CLIENT = ClassName.get("io.labwire.katcp.client", "KatcpClient");
    static final ClassName REGISTRATION = ClassName.get("io.labwire.katcp.client", "Registration");
    static final ClassName CALL_FAILURE = ClassName.get("io.labwire.katcp.client", "CallFailure");

    static final ClassName KATCP_ARBITRARIES = ClassName.get("io.labwire.conformance.katcp", "KatcpArbitraries");
    static final ClassName BOUNDED_ARBITRARIES = ClassName.get("io.labwire.conformance.katcp", "BoundedArbitraries");
    static final ClassName MESSAGE_ARBITRARY = ClassName.get("io.labwire.conformance.katcp", "MessageArbitrary");

    private KatcpRuntime() {}

    // @GeneratedFrom("receiver.yaml#requests.tune")
    static AnnotationSpec generatedFrom(String path) {
        return Origin.annotation(path);
    }

    private static ClassName argument(String name) {
        return ClassName.get("io.labwire.katcp.argument", name);
    }

    private static ClassName message(String name) {
        return ClassName.get("io.labwire.katcp.message", name);
    }

    private static ClassName sensor(String name) {
        return ClassName.get("io.labwire.katcp.sensor", name);
    }

    private static ClassName device(String name) {
        return ClassName.get("io.labwire.katcp.device", name);
    }
}
