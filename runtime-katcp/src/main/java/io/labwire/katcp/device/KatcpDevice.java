package io.labwire.katcp.device;

import io.labwire.katcp.sensor.SensorSet;
import java.util.List;

/** A device that a server serves. Generated interfaces extend it; a user's class implements one of those. */
public interface KatcpDevice {

    /**
     * What the device says of itself.
     *
     * @return name and version
     */
    DeviceInfo info();

    /**
     * The requests of the device, beyond those that every device has. Asked for once by each server.
     *
     * @return one handler for each request; none unless the device says otherwise
     */
    default List<RequestHandler> requests() {
        return List.of();
    }

    /**
     * The sensors of the device. Asked for once by each server, which follows later changes of the set.
     *
     * @return the set; none unless the device says otherwise
     */
    default SensorSet sensors() {
        return new SensorSet();
    }
}
