package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.language.Construct;

/** The kinds of sections that a schema can have. */
public enum SectionKind {
    /** Sets of named values. */
    ENUMS(Construct.ENUM, "enums", "enum"),
    /** Names for types with bounds. */
    TYPES(Construct.CONSTRAINED_TYPE, "types", "type"),
    /** Fields by name. */
    RECORDS(Construct.RECORD, "records", "record"),
    /** Values of one of several types. */
    UNIONS(Construct.UNION, "unions", "union"),
    /** Records told apart by a tag. */
    VARIANTS(Construct.VARIANTS, "variants", "variants"),
    /** Bytes with a layout. */
    FRAMES(Construct.FRAME, "frames", "frame"),
    /** What stands around messages. */
    ENVELOPES(Construct.ENVELOPE, "envelopes", "envelope"),
    /** Records that are messages by themselves. */
    MESSAGES(Construct.MESSAGE, "messages", "message"),
    /** Requests with their replies and informs. */
    REQUESTS(Construct.REQUEST, "requests", "request"),
    /** Informs that belong to no request. */
    INFORMS(Construct.ANSWER, "informs", "inform"),
    /** Calls that one side offers to the other. */
    PROCEDURES(Construct.PROCEDURE, "procedures", "procedure"),
    /** HTTP methods on paths. */
    ENDPOINTS(Construct.ENDPOINT, "endpoints", "endpoint"),
    /** Sampled quantities. */
    SENSORS(Construct.SENSOR, "sensors", "sensor");

    private final Construct construct;
    private final String key;
    private final String element;

    SectionKind(Construct construct, String key, String element) {
        this.construct = construct;
        this.key = key;
        this.element = element;
    }

    /**
     * What each of its elements is.
     *
     * @return the construct
     */
    public Construct construct() {
        return construct;
    }

    String key() {
        return key;
    }

    String element() {
        return element;
    }
}
