package io.labwire.codegen.model.language;

/** A place in a schema whose keys the language gives. */
public enum Construct {
    /** The file as a whole. */
    SCHEMA,
    /** A warning that is suppressed. */
    SUPPRESSION,
    /** A change since the last release that is meant. */
    ACKNOWLEDGEMENT,
    /** A name for a type with bounds. */
    CONSTRAINED_TYPE,
    /** A set of named values. */
    ENUM,
    /** One value of an enum. */
    ENUM_VALUE,
    /** Fields by name. */
    RECORD,
    /** One field. */
    FIELD,
    /** A value of one of several types. */
    UNION,
    /** One of the types of a union. */
    UNION_MEMBER,
    /** Records told apart by a tag. */
    VARIANTS,
    /** One of the records. */
    CASE,
    /** Bytes with a layout. */
    FRAME,
    /** What stands around messages. */
    ENVELOPE,
    /** A request with its answer. */
    REQUEST,
    /** A reply or an inform. */
    ANSWER,
    /** A record that is a message by itself. */
    MESSAGE,
    /** A call. */
    PROCEDURE,
    /** An HTTP method on a path. */
    ENDPOINT,
    /** The body of a request or an answer of an endpoint. */
    EXCHANGE,
    /** A sampled quantity. */
    SENSOR,
    /** What a request needs of the protocol. */
    NEEDS,
    /** A value for a range of levels. */
    PHASE,
    /** Both ends of a length. */
    LENGTH
}
