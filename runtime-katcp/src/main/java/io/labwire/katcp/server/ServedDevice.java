package io.labwire.katcp.server;

import io.labwire.katcp.device.KatcpDevice;

/** A device that has something to say unasked, or changes while it runs: it is given the server that serves it. */
public interface ServedDevice extends KatcpDevice {

    /**
     * A server begins to serve this device. Called once by each server, before it has any client.
     *
     * @param server the server
     */
    void servedBy(DeviceServer server);
}
