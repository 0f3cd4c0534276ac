package io.labwire.katcp.device;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.message.KatcpInform;

/** A client of a device, as the device sees it. May be used by any thread. */
public interface ClientConnection {

    /**
     * Who it is.
     *
     * @return the client's end of the connection
     */
    Address address();

    /**
     * Whether the connection is there.
     *
     * @return false once it has ended or is being ended
     */
    boolean isOpen();

    /**
     * Tells the client something that it did not ask for. If it has gone, nothing happens.
     *
     * @param inform what it is told, without an id
     */
    void inform(KatcpInform inform);

    /**
     * Ends the connection: what the client has asked for fails, it is told the reason in {@code #disconnect}, and has a moment to
     * read it (specification, section 11.2). If it has gone, nothing happens.
     *
     * @param reason why, for a person to read
     */
    void disconnect(String reason);
}
