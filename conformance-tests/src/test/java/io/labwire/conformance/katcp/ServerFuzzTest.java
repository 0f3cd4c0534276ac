package io.labwire.conformance.katcp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * Whatever several clients send, whenever they come and go and do not read, and whatever the time: the server answers in
 * lines that can be read, each request once at most, throws nothing, and halts when it is told to.
 */
class ServerFuzzTest {

    private static final int MOST_CLIENTS = 8;

    /** The input is a row of steps: what happens, to which client, and how many of the bytes after it belong to it. */
    @FuzzTest
    void anythingThatClientsDo(byte[] input) {
        BareServer server = new BareServer();
        ByteBuffer steps = ByteBuffer.wrap(input);
        while (steps.remaining() >= 3) {
            int what = steps.get() & 7;
            int client = Math.floorMod(steps.get(), MOST_CLIENTS);
            int number = steps.get() & 0xff;
            switch (what) {
                case 0 -> {
                    var unused = server.connect();
                }
                case 1 -> server.client(client).ifPresent(each -> server.step(each::gone));
                case 2 -> server.client(client).ifPresent(each -> each.reads(number > 127));
                case 3 -> server.pass(Duration.ofMillis(1L << (number % 20)));
                default -> {
                    byte[] bytes = new byte[Math.min(number, steps.remaining())];
                    steps.get(bytes);
                    server.client(client).ifPresent(each -> server.step(() -> each.send(bytes)));
                }
            }
        }
        server.end();
    }
}
