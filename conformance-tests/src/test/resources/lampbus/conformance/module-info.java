/** The lamp bus for the test kit. */
module org.example.lampbus.conformance {
    requires transitive io.labwire.conformance;
    requires transitive org.example.lampbus;
    requires static org.jspecify;

    exports org.example.lampbus.conformance;
}
