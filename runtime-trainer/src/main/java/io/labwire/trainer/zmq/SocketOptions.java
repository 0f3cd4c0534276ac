package io.labwire.trainer.zmq;

import org.zeromq.ZMQ;

/** Tells a socket its settings. */
final class SocketOptions {

    private SocketOptions() {}

    static void set(ZMQ.Socket socket, SocketSettings settings) {
        socket.setSndHWM(settings.sendHighWaterMark());
        socket.setRcvHWM(settings.receiveHighWaterMark());
        socket.setLinger(Milliseconds.of(settings.linger()));
        socket.setIPv6(settings.ipv6());
        socket.setMaxMsgSize(settings.maxMessageSize());
        socket.setMsgAllocator(new FrameMemory(settings.maxMessageSize(), null));
        socket.setReconnectIVL(Milliseconds.of(settings.reconnectInterval()));
        socket.setHandshakeIvl(Milliseconds.of(settings.handshakeTime()));
        SocketSettings.Heartbeating heartbeating = settings.heartbeating();
        if (heartbeating != null) {
            socket.setHeartbeatIvl(Milliseconds.of(heartbeating.interval()));
            socket.setHeartbeatTimeout(Milliseconds.of(heartbeating.timeout()));
        }
        Curve curve = settings.curve();
        if (curve != null) {
            CurveKeys.set(socket, curve);
        }
    }
}
