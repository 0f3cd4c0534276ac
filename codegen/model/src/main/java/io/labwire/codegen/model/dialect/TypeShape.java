package io.labwire.codegen.model.dialect;

/** What can be made of other types without declaring anything. */
public enum TypeShape {
    /** {@code list<T>}. */
    LIST,
    /** {@code set<T>}. */
    SET,
    /** {@code map<T>}. */
    MAP,
    /** {@code T?}. */
    NULLABLE
}
