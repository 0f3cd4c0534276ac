package io.labwire.trainer.remote;

/** How a rig shows itself. Whatever it publishes is a sign of life, and so is every answer. */
public enum Presence {
    /** Nothing has been heard of it yet, and it is too early to miss something. */
    UNKNOWN,
    /** It is there. */
    PRESENT,
    /** Nothing has been heard of it for too long. */
    SILENT,
    /** It publishes, and leaves calls without an answer, as rigs of 0.9.11 do once they have met a request that they cannot read. */
    DEAF
}
