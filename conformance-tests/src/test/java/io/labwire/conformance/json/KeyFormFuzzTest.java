package io.labwire.conformance.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever text stands for a key: it has the form in each direction that the specification says. Inputs begin with the captured keys. */
class KeyFormFuzzTest {

    @FuzzTest
    void anyKey(byte[] input) {
        KeysTest.check(new String(input, StandardCharsets.UTF_8));
        // Halves of surrogate pairs, too.
        KeysTest.check(new String(input, StandardCharsets.UTF_16BE));
    }
}
