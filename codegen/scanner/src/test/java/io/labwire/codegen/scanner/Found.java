package io.labwire.codegen.scanner;

/** A token that was found: its type, the offset of its first byte and the one after its last. */
public record Found(String type, int begin, int end) {}
