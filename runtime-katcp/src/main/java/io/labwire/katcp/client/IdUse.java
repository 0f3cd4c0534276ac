package io.labwire.katcp.client;

/** Whether a request gets a message id (specification, section 12.2). A request that has one already keeps it. */
public enum IdUse {
    /** If the device supports ids. */
    AUTO,
    /** In any case; with a device that does not support ids the request fails and is not sent. */
    ALWAYS,
    /** In no case: the reply is then found by the request's name. */
    NEVER
}
