package io.labwire.codegen.model;

/** What a field or a sensor holds. */
public sealed interface Type
        permits Scalar, EnumType, ConstrainedType, ListType, SetType, MapType, NullableType, TypeReference {

    /**
     * The name as a schema writes it.
     *
     * @return such as {@code float64}, {@code Band} or {@code list<Band?>}
     */
    String title();

    /**
     * The type without what a schema adds to it: neither null nor a name for bounds.
     *
     * @return such as {@code float64} of a nullable type that narrows it
     */
    default Type bare() {
        if (this instanceof NullableType nullable) {
            return nullable.type().bare();
        }
        return this instanceof ConstrainedType constrained ? constrained.base().bare() : this;
    }

    /**
     * Whether its values are numbers, which have a unit and a range.
     *
     * @return true for the numbers of {@link Scalar}, and what is made of them by null and bounds
     */
    default boolean isNumeric() {
        return bare() instanceof Scalar scalar && scalar.isNumber();
    }
}
