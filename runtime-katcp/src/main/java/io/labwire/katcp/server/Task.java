package io.labwire.katcp.server;

/** Something that is done for one client in its turn: a request, a message without reply, a call of a hook. */
interface Task {

    /** Whether the core's thread does it; else one of the device's executor. */
    boolean isBuiltIn();

    void start();

    /** It cannot be started. */
    void refuse(String code, String text);

    /** The client is being disconnected. */
    void cancel();
}
