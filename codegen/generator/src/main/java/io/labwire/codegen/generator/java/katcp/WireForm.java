package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import java.math.BigInteger;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a type of a schema is in Java, and which methods of the runtime carry it.
 *
 * @param javaType the type of one value
 * @param method the name of the methods that read and write it as an argument, and that make random ones
 * @param sensorType the type of a sensor's value
 * @param sensorFactory the method that starts a sensor of it
 */
record WireForm(TypeName javaType, String method, TypeName sensorType, String sensorFactory) {

    private static final Map<Scalar, WireForm> SCALARS = new EnumMap<>(Scalar.class);

    static {
        SCALARS.put(Scalar.BOOL, same(TypeName.BOOLEAN, "bool"));
        SCALARS.put(Scalar.INT32, new WireForm(TypeName.INT, "int32", TypeName.LONG.box(), "integer"));
        SCALARS.put(Scalar.INT64, new WireForm(TypeName.LONG, "int64", TypeName.LONG.box(), "integer"));
        ClassName integer = ClassName.get(BigInteger.class);
        SCALARS.put(Scalar.INTEGER, new WireForm(integer, "integer", integer, "bigInteger"));
        SCALARS.put(Scalar.FLOAT64, same(TypeName.DOUBLE, "float64"));
        SCALARS.put(Scalar.STRING, same(ClassName.get(String.class), "string"));
        SCALARS.put(Scalar.BYTES, same(KatcpRuntime.BYTES, "bytes"));
        SCALARS.put(Scalar.TIMESTAMP, same(KatcpRuntime.TIMESTAMP, "timestamp"));
        SCALARS.put(Scalar.DURATION, same(ClassName.get(Duration.class), "duration"));
        SCALARS.put(Scalar.ADDRESS, same(KatcpRuntime.ADDRESS, "address"));
        SCALARS.put(Scalar.LRU, same(KatcpRuntime.LRU, "lru"));
    }

    private static WireForm same(TypeName type, String name) {
        return new WireForm(type, name, type.box(), name);
    }

    static WireForm of(Type type) {
        if (type instanceof EnumType declared) {
            return same(ClassName.get(declared.javaPackage(), declared.name()), "discrete");
        }
        WireForm form = SCALARS.get((Scalar) type);
        if (form == null) {
            throw new IllegalStateException("no form of " + type.title() + " in KATCP");
        }
        return form;
    }
}
