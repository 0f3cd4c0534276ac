/**
 * The conformance kit: contracts, arbitraries, golden vectors and a simulated network, for the tests of labwire and of
 * its users. The runtimes are optional; who tests one protocol needs only that protocol's. That is why they are not required
 * transitively: the module of a further protocol's tests would not compile without them.
 */
module io.labwire.conformance {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.labwire.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static io.labwire.json;
    requires static io.labwire.katcp;
    requires static org.jspecify;
    requires jdk.management;
    requires org.assertj.core;

    exports io.labwire.conformance;
    exports io.labwire.conformance.json;
    exports io.labwire.conformance.katcp;
    exports io.labwire.conformance.simulation;
}
