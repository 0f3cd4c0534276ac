/** What the protocol runtimes share. */
module io.labwire.core {
    requires static org.jspecify;

    exports io.labwire.core;
    exports io.labwire.core.text;
    exports io.labwire.core.wire;
}
