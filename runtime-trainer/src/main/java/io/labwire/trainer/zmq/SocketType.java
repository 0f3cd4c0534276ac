package io.labwire.trainer.zmq;

/** The kinds of sockets that AutoTrainer needs. */
public enum SocketType {
    /** Publishes, and is told who subscribes. */
    XPUB(org.zeromq.SocketType.XPUB),
    /** Subscribes. */
    SUB(org.zeromq.SocketType.SUB),
    /** Asks, and has its answer before it asks again. */
    REQ(org.zeromq.SocketType.REQ),
    /** Answers. */
    REP(org.zeromq.SocketType.REP),
    /** Is told who has sent a message, and says who gets one. */
    ROUTER(org.zeromq.SocketType.ROUTER);

    private final org.zeromq.SocketType type;

    SocketType(org.zeromq.SocketType type) {
        this.type = type;
    }

    org.zeromq.SocketType type() {
        return type;
    }
}
