package io.labwire.codegen.model;

/** What a field or a sensor holds: a scalar, or a declared enum. */
public sealed interface Type permits Scalar, EnumType {

    /**
     * The name as a schema writes it.
     *
     * @return such as {@code float64} or {@code Band}
     */
    String title();
}
