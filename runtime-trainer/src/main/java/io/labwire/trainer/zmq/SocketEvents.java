package io.labwire.trainer.zmq;

import org.zeromq.ZEvent;
import org.zeromq.ZMonitor;

/** Events of JeroMQ in this package's words. */
final class SocketEvents {

    private SocketEvents() {}

    static SocketEvent of(ZEvent event) {
        String address = event.getAddress();
        return new SocketEvent(kind(event.getEvent()), address == null ? "" : address, detail(event));
    }

    private static SocketEvent.Kind kind(ZMonitor.Event event) {
        return switch (event) {
            case CONNECTED -> SocketEvent.Kind.CONNECTED;
            case CONNECT_DELAYED -> SocketEvent.Kind.CONNECT_DELAYED;
            case CONNECT_RETRIED -> SocketEvent.Kind.CONNECT_RETRIED;
            case LISTENING -> SocketEvent.Kind.LISTENING;
            case BIND_FAILED -> SocketEvent.Kind.BIND_FAILED;
            case ACCEPTED -> SocketEvent.Kind.ACCEPTED;
            case ACCEPT_FAILED -> SocketEvent.Kind.ACCEPT_FAILED;
            case CLOSED -> SocketEvent.Kind.CLOSED;
            case CLOSE_FAILED -> SocketEvent.Kind.CLOSE_FAILED;
            case DISCONNECTED -> SocketEvent.Kind.DISCONNECTED;
            case HANDSHAKE_FAILED_NO_DETAIL, HANDSHAKE_FAILED_PROTOCOL, HANDSHAKE_FAILED_AUTH ->
                SocketEvent.Kind.HANDSHAKE_FAILED;
            case HANDSHAKE_PROTOCOL -> SocketEvent.Kind.GREETED;
            case HANDSHAKE_SUCCEEDED -> SocketEvent.Kind.HANDSHAKE_SUCCEEDED;
            default -> SocketEvent.Kind.OTHER;
        };
    }

    /** Its value is a channel, which says nothing to anybody, or a number or a name, which does. */
    private static String detail(ZEvent event) {
        Object value = event.getValue();
        return value instanceof Number || value instanceof Enum<?> || value instanceof String ? value.toString() : "";
    }
}
