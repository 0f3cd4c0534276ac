package io.labwire.katcp.server;

import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.Sensor;
import java.util.List;

/**
 * A server, as its device sees it: what a device says unasked, and what it changes of itself while it runs. All methods may be called by
 * any thread, also by a handler.
 */
public interface DeviceServer {

    /**
     * What the server speaks.
     *
     * @return the version of KATCP and its flags
     */
    ProtocolFlags protocol();

    /**
     * The device's log, which clients are sent.
     *
     * @return the log
     */
    DeviceLog log();

    /**
     * Who is connected.
     *
     * @return the clients at this moment
     */
    List<ClientConnection> clients();

    /**
     * Tells all clients something that they did not ask for.
     *
     * @param inform what they are told
     */
    void inform(KatcpInform inform);

    /**
     * Tells all clients that what the device offers has changed, so that they ask for it again (specification, section 9).
     *
     * @param what nothing, if it could be anything; {@code sensor-list} or {@code request-list}; or {@code sensor} or {@code request}, its
     *     name, and {@code added}, {@code removed} or {@code modified}
     */
    void interfaceChanged(String... what);

    /**
     * Adds a sensor to those of the device, in place of one with the same name, and tells all clients.
     *
     * @param sensor the sensor
     * @param <T> what it holds
     * @return the sensor
     */
    <T> Sensor<T> addSensor(Sensor<T> sensor);

    /**
     * Removes a sensor, and tells all clients. Those that sample it are told nothing of it any more.
     *
     * @param name its name
     * @return whether there was one
     */
    boolean removeSensor(String name);

    /**
     * Adds a request to those of the device, in place of one with the same name, and tells all clients. One that needs more than the
     * server speaks is left out.
     *
     * @param handler the request, and what serves it
     */
    void addRequest(RequestHandler handler);

    /**
     * Removes a request of the device, and tells all clients. What every device has stays, or comes back if the device's own had
     * taken its place.
     *
     * @param name its name
     * @return whether there was one
     */
    boolean removeRequest(String name);
}
