package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One port for several hosts. */
class PortChoiceTest {

    /** A system that chooses the ports from 1001 on for the first host, some of which are taken at the second one. */
    private static final class ChoosingSystem implements PortChoice.Binding {

        private final EndpointException inUse;
        private final int free;
        private final List<String> bound = new ArrayList<>();
        private int last = 1000;

        ChoosingSystem(EndpointException inUse, int free) {
            this.inUse = inUse;
            this.free = free;
        }

        @Override
        public String bind(String endpoint) throws EndpointException {
            String address = endpoint.replace("*", String.valueOf(++last));
            if (address.startsWith("tcp://b:")) {
                last--;
                if (last < free) {
                    throw inUse;
                }
            }
            bound.add(address);
            return address;
        }

        @Override
        public void unbind(String endpoint) {
            assertThat(bound.remove(endpoint)).isTrue();
        }
    }

    private static final List<String> HOSTS = List.of("a", "b");

    @Test
    void aPortThatIsTakenAtAnotherHostIsNotTheOne() throws Exception {
        ChoosingSystem system = new ChoosingSystem(inUse(), 1003);
        List<String> all = List.of("tcp://a:1003", "tcp://b:1003");
        assertThat(PortChoice.bind(system, HOSTS, 0)).isEqualTo(all);
        assertThat(system.bound).isEqualTo(all);
    }

    @Test
    void aSystemThatChoosesInVainIsNotAskedForEver() throws Exception {
        EndpointException inUse = inUse();
        ChoosingSystem system = new ChoosingSystem(inUse, Integer.MAX_VALUE);
        assertThatThrownBy(() -> PortChoice.bind(system, HOSTS, 0)).isSameAs(inUse);
        assertThat(system.last).isEqualTo(1000 + PortChoice.TRIES);
    }

    @Test
    void aPortThatIsWantedIsTriedOnce() throws Exception {
        EndpointException inUse = inUse();
        ChoosingSystem system = new ChoosingSystem(inUse, Integer.MAX_VALUE);
        assertThatThrownBy(() -> PortChoice.bind(system, HOSTS, 5556)).isSameAs(inUse);
        assertThat(system.bound).containsExactly("tcp://a:5556");
    }

    /** What a real socket says of an address that it is bound to; and one that has been taken back is free again. */
    private static EndpointException inUse() throws Exception {
        SocketThread thread = new SocketThread("labwire-trainer-test", new SocketThread.Core() {});
        CompletableFuture<EndpointException> refused = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket socket = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {});
                PortChoice.Binding binding = PortChoice.Binding.of(socket);
                String address = binding.bind("tcp://127.0.0.1:*");
                try {
                    binding.bind(address);
                } catch (EndpointException expected) {
                    refused.complete(expected);
                }
                binding.unbind(address);
                refused.completeExceptionally(new AssertionError("bound twice"));
            } catch (EndpointException | RuntimeException failed) {
                refused.completeExceptionally(failed);
            }
        });
        try {
            return refused.get(10, TimeUnit.SECONDS);
        } finally {
            thread.end();
            assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
        }
    }
}
