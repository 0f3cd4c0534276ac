package io.labwire.codegen.model.language;

/** A part of the language that some protocols have a use for, and others have not. */
public enum Feature {
    /** Elements that come and go with the levels of the protocol. */
    LEVELS,
    /** Names that are unique within a namespace only. */
    NAMESPACES,
    /** Choices of a self-describing codec: keys, numbers, conversions. */
    CODEC,
    /** Fields that stand on the wire by key. */
    KEYED_FIELDS,
    /** Fields that stand on the wire by position. */
    POSITIONAL_FIELDS,
    /** Fields that stand on the wire by number. */
    NUMBERED_FIELDS,
    /** Messages that are known by number. */
    NUMBERED_MESSAGES,
    /** Records that extend others. */
    INHERITANCE,
    /** Text forms of records. */
    TEXT_FORMS,
    /** Sides of a conversation that send and offer different things. */
    SIDES,
    /** Messages that a protobuf schema describes. */
    PROTOBUF,
    /** Sets that stand on the wire as one text. */
    SETS_AS_TEXT,
    /** Requests that exist only where the peer's protocol offers something. */
    NEEDS
}
