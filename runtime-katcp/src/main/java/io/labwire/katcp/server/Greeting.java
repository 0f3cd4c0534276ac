package io.labwire.katcp.server;

import io.labwire.katcp.core.BuildStateInform;
import io.labwire.katcp.core.VersionConnectInform;
import io.labwire.katcp.core.VersionInform;
import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.protocol.ProtocolFlags;
import java.util.List;

/** What a client is told before anything else: who speaks, and what (specification, section 4). */
record Greeting(ProtocolFlags protocol, DeviceInfo device) {

    List<Version> versions() {
        return List.of(
                new Version("katcp-protocol", protocol.toString()),
                new Version("katcp-library", LibraryVersion.version(), LibraryVersion.build()),
                new Version("katcp-device", device.interfaceVersion(), device.build()));
    }

    List<KatcpInform> informs() {
        if (protocol.major() < 5) {
            return List.of(new VersionInform(device.interfaceVersion()), new BuildStateInform(device.build()));
        }
        return versions().stream()
                .<KatcpInform>map(each -> new VersionConnectInform(each.name(), each.version(), each.build()))
                .toList();
    }
}
