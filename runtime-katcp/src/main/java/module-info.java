/** KATCP: the protocol cores without I/O, and their transport. */
module io.labwire.katcp {
    requires static transitive org.jspecify;
    requires transitive io.labwire.core;

    exports io.labwire.katcp.wire;
}
