/** The lamp bus: what generated code calls. */
module org.example.lampbus {
    requires transitive io.labwire.core;
    requires static org.jspecify;

    exports org.example.lampbus;
}
