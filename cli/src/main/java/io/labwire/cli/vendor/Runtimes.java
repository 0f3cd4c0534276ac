package io.labwire.cli.vendor;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The runtimes that this command runs with. */
final class Runtimes {

    /** Where each runtime's jar says what it needs. */
    static final String BILL = "META-INF/labwire/runtime.cdx.xml";

    private final Map<String, RuntimeBill> byProtocol = new TreeMap<>();

    /** Those that a class loader sees; a further runtime is there as soon as its jar is. */
    static Runtimes of(ClassLoader classes) throws IOException {
        Runtimes runtimes = new Runtimes();
        for (URL each : Collections.list(classes.getResources(BILL))) {
            try (InputStream xml = each.openStream()) {
                RuntimeBill bill = BillReader.read(xml);
                runtimes.byProtocol.put(bill.protocol(), bill);
            }
        }
        return runtimes;
    }

    RuntimeBill of(String protocol) {
        RuntimeBill bill = byProtocol.get(protocol);
        if (bill == null) {
            throw new CommandFailure("there is no runtime for the protocol '" + protocol + "', only for: "
                    + String.join(", ", byProtocol.keySet()));
        }
        return bill;
    }
}
