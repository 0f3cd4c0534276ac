package io.labwire.codegen.processor.device;

/** How the user's class holds a value, beside how a generated message does. */
public enum JavaForm {
    /** As the message does. */
    SAME,
    /** As an array of bytes. */
    BYTE_ARRAY,
    /** As a value of the user's own type. */
    USER_TYPE
}
