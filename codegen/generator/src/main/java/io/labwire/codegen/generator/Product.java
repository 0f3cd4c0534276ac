package io.labwire.codegen.generator;

/** What can be asked of the generator; each goes into a folder of its own. */
public enum Product {
    /** Java: messages, codecs, devices, clients. */
    SOURCES,
    /** The schemas themselves, to stand in the jar beside the classes for those who import them. */
    SCHEMAS,
    /** Java for tests: random messages of every type. */
    ARBITRARIES,
    /** Reference pages for people. */
    PAGES,
    /** The bodies of messages as JSON Schema, for programs that do not use labwire. */
    JSON_SCHEMAS
}
