package io.labwire.cli.katcp.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.katcp.text.HostAndPort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a proxy where memory or threads are short. */
@Timeout(60)
class ProxyTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final BlockingQueue<Happening> told = new LinkedBlockingQueue<>();

    private <H extends Happening> H awaited(Class<H> kind) throws InterruptedException {
        Happening next = told.poll(20, TimeUnit.SECONDS);
        while (!kind.isInstance(next)) {
            assertThat(next).isNotNull();
            next = told.poll(20, TimeUnit.SECONDS);
        }
        return kind.cast(next);
    }

    /** Makes threads, except one of them. */
    private static ThreadFactory threadsWithout(int missing) {
        AtomicInteger wanted = new AtomicInteger();
        return work -> {
            if (wanted.incrementAndGet() == missing) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            return new Thread(work);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void clientForWhomThereIsNoThreadIsSentAwayAndTheNextIsServed(int missing) throws Exception {
        try (ServerSocket device = new ServerSocket(0, 5, HERE);
                Witness witness = new Witness(() -> Instant.EPOCH, DecodedStream.MAX_LINE, told::add);
                Proxy proxy = Proxy.start(
                        new HostAndPort("127.0.0.1", 0),
                        new HostAndPort("127.0.0.1", device.getLocalPort()),
                        missing,
                        witness,
                        threadsWithout(missing))) {
            String address = awaited(Happening.Listening.class).address();
            int port = HostAndPort.parse(address).port();
            try (Socket client = new Socket(HERE, port)) {
                assertThat(client.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(awaited(Happening.Refused.class).reason())
                    .isEqualTo("cannot serve it: unable to create native thread");
            if (missing == 2) {
                device.accept().close();
            }
            try (Socket client = new Socket(HERE, port);
                    Socket served = device.accept()) {
                served.getOutputStream().write("#hello\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(client.getInputStream().readNBytes(7))
                        .asString(StandardCharsets.US_ASCII)
                        .isEqualTo("#hello\n");
                assertThat(awaited(Happening.Passed.class).connection()).isEqualTo(2);
            }
            assertThat(proxy).isNotNull();
        }
    }

    @Test
    void bytesThatCannotBeCopiedCountAndAreAGap() {
        List<Happening> all = new ArrayList<>();
        try (Telling telling = new Telling()) {
            DecodedStream decoded = new DecodedStream(1, Direction.TO_CLIENT, DecodedStream.MAX_LINE, all::add);
            Account account = new Account(Direction.TO_CLIENT, decoded, telling, () -> Instant.EPOCH);
            // No array is so large.
            account.note(new byte[0], Integer.MAX_VALUE);
            account.note("\n#x\n".getBytes(StandardCharsets.US_ASCII), 4);
            assertThat(account.bytes()).isEqualTo(Integer.MAX_VALUE + 4L);
        }
        assertThat(all).hasSize(2).element(0).satisfies(first -> {
            assertThat(first).isInstanceOf(Happening.Undecoded.class);
            assertThat(((Happening.Undecoded) first).length()).isEqualTo(Integer.MAX_VALUE);
        });
    }
}
