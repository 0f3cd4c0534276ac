package io.labwire.katcp.message;

/** A typed message. Implemented by generated records. */
public interface KatcpMessage {

    /**
     * How messages of this type are read and written.
     *
     * @return the type; the same for all messages of one class
     */
    MessageType<? extends KatcpMessage> messageType();
}
