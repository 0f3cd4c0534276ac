package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;

/** A type that a schema declares by a name. */
public sealed interface Declared
        permits EnumType, ConstrainedType, RecordType, UnionType, VariantsType, FrameType, Envelope {

    /**
     * The name in the schema, and in Java where there is a class for it.
     *
     * @return in upper camel case
     */
    String name();

    /**
     * The package of the generated type: that of the schema which declares it.
     *
     * @return the package
     */
    String javaPackage();

    /**
     * The element's path in its schema.
     *
     * @return such as {@code receiver.yaml#enums.Band}
     */
    String path();

    /**
     * The explanation.
     *
     * @return the text; empty if the schema has none
     */
    Documentation doc();

    /**
     * When it came and when it goes.
     *
     * @return the lifetime
     */
    Lifetime lifetime();

    /**
     * Whether only the schema that declares it may name it.
     *
     * @return true if importers cannot
     */
    boolean isPrivate();

    /**
     * The name's place.
     *
     * @return the span
     */
    Span span();

    /**
     * The fields of a record, a frame or an envelope.
     *
     * @return in the order of the schema; none for any other type
     */
    default List<Field> fields() {
        return List.of();
    }

    /**
     * What diagnostics call it.
     *
     * @return such as {@code record "Point"}
     */
    String elementTitle();
}
