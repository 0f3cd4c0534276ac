package io.labwire.katcp.server;

import io.labwire.katcp.core.InterfaceChangedInform;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.Sensor;
import java.util.List;

/** What a core does for its device. */
record DeviceDesk(ServerCore core) implements DeviceServer {

    @Override
    public ProtocolFlags protocol() {
        return core.protocol();
    }

    @Override
    public DeviceLog log() {
        return core.log();
    }

    @Override
    public List<ClientConnection> clients() {
        return core.clients().handles();
    }

    @Override
    public void inform(KatcpInform inform) {
        core.tellAll(inform);
    }

    @Override
    public void interfaceChanged(String... what) {
        inform(new InterfaceChangedInform(List.of(what)));
    }

    @Override
    public <T> Sensor<T> addSensor(Sensor<T> sensor) {
        boolean known = core.sensors().find(sensor.name()).isPresent();
        core.sensors().add(sensor);
        interfaceChanged("sensor", sensor.name(), known ? "modified" : "added");
        return sensor;
    }

    @Override
    public boolean removeSensor(String name) {
        boolean known = core.sensors().remove(name).isPresent();
        if (known) {
            interfaceChanged("sensor", name, "removed");
        }
        return known;
    }

    @Override
    public void addRequest(RequestHandler handler) {
        if (handler.isServedBy(core.protocol())) {
            boolean known = core.requests().add(handler);
            interfaceChanged("request", handler.name(), known ? "modified" : "added");
        }
    }

    @Override
    public boolean removeRequest(String name) {
        boolean known = core.requests().remove(name);
        if (known) {
            boolean stays = core.requests().find(name).isPresent();
            interfaceChanged("request", name, stays ? "modified" : "removed");
        }
        return known;
    }
}
