package io.labwire.codegen.model;

/** What part a message plays in a conversation. */
public enum MessageKind {
    /** Asks for something. */
    REQUEST,
    /** Answers a request and ends it. */
    REPLY,
    /** Tells something, as part of an answer or by itself. */
    INFORM
}
