package io.labwire.codegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A record that is a message by itself. What says which one it is, is its namespace and its name on the wire.
 *
 * @param record what it holds
 * @param wire the name on the wire
 * @param namespace the short name of its namespace; empty if the protocol has none
 * @param alsoIn the short names of further namespaces in which it is read
 * @param sides the sides that send it; empty for all
 * @param proto the full name of the protobuf message that says what it holds, instead of fields
 */
public record RecordMessage(
        RecordType record,
        String wire,
        Optional<String> namespace,
        List<String> alsoIn,
        List<String> sides,
        Optional<String> proto) {

    /** Checks that all parts are there, and copies the lists. */
    public RecordMessage {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(namespace, "namespace");
        alsoIn = List.copyOf(alsoIn);
        sides = List.copyOf(sides);
        Objects.requireNonNull(proto, "proto");
    }

    /**
     * The name in the schema and in Java.
     *
     * @return that of the record
     */
    public String name() {
        return record.name();
    }
}
