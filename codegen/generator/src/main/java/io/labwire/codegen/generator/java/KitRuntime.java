package io.labwire.codegen.generator.java;

import com.palantir.javapoet.ClassName;

/** The types of the conformance kit, and of jqwik below it, that generated tests of all protocols refer to. */
public final class KitRuntime {

    /** Random values. */
    public static final ClassName ARBITRARY = jqwik("Arbitrary");

    /** Makes random values. */
    public static final ClassName ARBITRARIES = jqwik("Arbitraries");

    /** Combines random values. */
    public static final ClassName COMBINATORS = jqwik("Combinators");

    /** Several values. */
    public static final ClassName TUPLE = jqwik("Tuple");

    /** Random values of all protocols. */
    public static final ClassName SCALAR_ARBITRARIES = ClassName.get("io.labwire.conformance", "ScalarArbitraries");

    /** Random values between limits. */
    public static final ClassName BOUNDED_SCALARS = ClassName.get("io.labwire.conformance", "BoundedScalars");

    private KitRuntime() {}

    private static ClassName jqwik(String name) {
        return ClassName.get("net.jqwik.api", name);
    }
}
