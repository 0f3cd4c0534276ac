/** KATCP: the protocol cores without I/O, and their transport. */
module io.labwire.katcp {
    requires static transitive java.logging;
    requires static org.jspecify;
    requires transitive io.labwire.core;
    requires io.netty.buffer;
    requires io.netty.common;
    requires static io.netty.handler;
    requires io.netty.transport;
    requires transitive org.slf4j;

    exports io.labwire.katcp.argument;
    exports io.labwire.katcp.client;
    exports io.labwire.katcp.core;
    exports io.labwire.katcp.device;
    exports io.labwire.katcp.inspect;
    exports io.labwire.katcp.log;
    exports io.labwire.katcp.message;
    exports io.labwire.katcp.protocol;
    exports io.labwire.katcp.sensor;
    exports io.labwire.katcp.server;
    exports io.labwire.katcp.watch;
    exports io.labwire.katcp.wire;
}
