package io.labwire.codegen.generator.docs;

import io.labwire.codegen.model.Scalar;
import java.util.Map;
import java.util.Optional;

/** How KATCP writes what needs no declaration. */
final class ScalarForms {

    private static final Map<Scalar, Form> FORMS = Map.ofEntries(
            Map.entry(Scalar.BOOL, new Form("true or false: 1 or 0", "1")),
            Map.entry(Scalar.INT32, new Form("a whole number of 32 bits, in decimal digits", "3")),
            Map.entry(Scalar.INT64, new Form("a whole number of 64 bits, in decimal digits", "3")),
            Map.entry(Scalar.INTEGER, new Form("a whole number of any size, in decimal digits", "3")),
            Map.entry(
                    Scalar.FLOAT64,
                    new Form("a number of 64 bits, as the shortest text that reads back as the same", "1.5")),
            Map.entry(Scalar.STRING, new Form("text in UTF-8", "text")),
            Map.entry(Scalar.BYTES, new Form("any bytes, as they are", "bytes")),
            Map.entry(
                    Scalar.TIMESTAMP,
                    new Form("a moment, in seconds since 1970 with six decimals", "1700000000.250000")),
            Map.entry(Scalar.DURATION, new Form("a length of time in seconds, as decimal text", "2.5")),
            Map.entry(Scalar.ADDRESS, new Form("host, host:port or [host]:port", "192.168.0.1:7147")),
            Map.entry(Scalar.LRU, new Form("nominal or error", "nominal")));

    private ScalarForms() {}

    /**
     * How a scalar is written.
     *
     * @param words the rule
     * @param sample one value that keeps to it, before KATCP's escapes
     */
    record Form(String words, String sample) {}

    static Optional<Form> of(Scalar scalar) {
        return Optional.ofNullable(FORMS.get(scalar));
    }
}
