package io.labwire.codegen.generator.docs;

import io.labwire.codegen.model.Scalar;
import java.util.Map;
import java.util.Optional;

/** How a protocol writes what needs no declaration. */
final class ScalarForms {

    static final ScalarForms KATCP = new ScalarForms(Map.ofEntries(
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
            Map.entry(Scalar.LRU, new Form("nominal or error", "nominal"))));

    static final ScalarForms JSON = new ScalarForms(Map.ofEntries(
            Map.entry(Scalar.BOOL, new Form("true or false", "true")),
            Map.entry(Scalar.INT32, new Form("a whole number of 32 bits", "3")),
            Map.entry(Scalar.UINT32, new Form("a whole number of 32 bits, not negative", "3")),
            Map.entry(Scalar.INT64, new Form("a whole number of 64 bits", "3")),
            Map.entry(Scalar.UINT64, new Form("a whole number of 64 bits, not negative", "3")),
            Map.entry(Scalar.INTEGER, new Form("a whole number of any size", "3")),
            Map.entry(Scalar.FLOAT32, new Form("a number of 32 bits", "1.5")),
            Map.entry(Scalar.FLOAT64, new Form("a number of 64 bits", "1.5")),
            Map.entry(Scalar.STRING, new Form("a text", "\"text\"")),
            Map.entry(Scalar.JSON, new Form("any JSON", "{\"any\": [1, 2]}")),
            Map.entry(Scalar.UUID, new Form("an identifier, as a text", "\"123e4567-e89b-12d3-a456-426614174000\"")),
            Map.entry(Scalar.TIMESTAMP, new Form("a moment, in seconds since 1970", "1700000000.25")),
            Map.entry(Scalar.DURATION, new Form("a length of time, in seconds", "2.5"))));

    private final Map<Scalar, Form> forms;

    private ScalarForms(Map<Scalar, Form> forms) {
        this.forms = forms;
    }

    /**
     * How a scalar is written.
     *
     * @param words the rule
     * @param sample one value that keeps to it, before KATCP's escapes
     */
    record Form(String words, String sample) {}

    Optional<Form> of(Scalar scalar) {
        return Optional.ofNullable(forms.get(scalar));
    }
}
