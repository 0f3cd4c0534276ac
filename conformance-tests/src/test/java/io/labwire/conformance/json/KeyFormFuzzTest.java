package io.labwire.conformance.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever text stands for a key: it has one form in each direction, in no more time than its length asks for. */
class KeyFormFuzzTest {

    @FuzzTest
    void anyKey(byte[] input) {
        KeysTest.check(new String(input, StandardCharsets.UTF_8));
        // Halves of surrogate pairs, too.
        KeysTest.check(new String(input, StandardCharsets.UTF_16BE));
    }
}
