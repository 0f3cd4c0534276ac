package io.labwire.conformance.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever bytes come: they are JSON or refused, at a place in them; another reader takes the same for JSON, and for the same;
 * what was read can be written and read once more.
 */
class JsonReadingFuzzTest {

    @FuzzTest
    void anyBytes(byte[] input) {
        ReadJson.check(input);
    }
}
