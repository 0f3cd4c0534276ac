package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.OutgoingRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RemoteCoreSimulationTest {

    private static final RemoteSettings SETTINGS =
            RemoteSettings.with(settings -> settings.waitingCalls(5, QueuePolicy.DROP_OLDEST));

    /** Checks that a call ends once, with what belongs to it. */
    private static final class Checked implements CallListener {

        private final long nonce;
        private int ends;
        private CallFailure.Kind failure = CallFailure.Kind.CLOSED;

        Checked(long nonce) {
            this.nonce = nonce;
        }

        private void end() {
            ends++;
            assertThat(ends).as("ends of call %s", nonce).isEqualTo(1);
        }

        @Override
        public void answered(Bytes answer) {
            end();
            assertThat(SimulatedNetwork.nonceOf(answer)).isEqualTo(new JsonInteger(nonce));
        }

        @Override
        public void announced(Bytes answer) {
            assertThat(ends).isZero();
            assertThat(SimulatedNetwork.nonceOf(answer)).isEqualTo(new JsonInteger(nonce));
        }

        @Override
        public void notified(CommandNotification notification, Bytes body) {
            end();
            assertThat(notification.nonce()).isEqualTo(new JsonInteger(nonce));
        }

        @Override
        public void failed(CallFailure why) {
            end();
            failure = why.kind();
        }
    }

    @Property(tries = 2_000)
    void everyCallEndsOnceWithWhatBelongsToIt(@ForAll long seed) {
        SimulatedNetwork network = new SimulatedNetwork(seed, SETTINGS);
        Random random = network.random();
        List<Checked> calls = new ArrayList<>();
        for (int nonce = 1; nonce <= 60; nonce++) {
            Checked checked = new Checked(nonce);
            calls.add(checked);
            PendingCall call = call(nonce, checked, random);
            network.in(random.nextInt(20_000), () -> network.core().call(call, network.now()));
            if (random.nextInt(10) == 0) {
                network.in(random.nextInt(25_000), () -> network.core().cancel(call, network.now()));
            }
        }
        for (int time = random.nextInt(3_000); time < 20_000; time += 1_000 + random.nextInt(3_000)) {
            network.in(time, random.nextInt(3) == 0 ? network::restartRig : network::beat);
        }
        network.run(random.nextInt(3) == 0 ? 15_000 : 300_000);
        network.core().close();
        network.run(300_000);
        assertThat(network.core().pendingCalls()).isZero();
        assertThat(calls).allMatch(each -> each.ends == 1);
        assertThat(network.core().droppedCalls())
                .isEqualTo(calls.stream()
                        .filter(each -> each.failure == CallFailure.Kind.OVER_LIMIT)
                        .count());
    }

    private static PendingCall call(long nonce, CallListener listener, Random random) {
        CallOptions options = new CallOptions(
                Duration.ofMillis(50 + random.nextInt(1_000)),
                random.nextInt(4) == 0 ? 1 : 0,
                Duration.ofMillis(1_000 + random.nextInt(1_000)));
        OutgoingRequest request = OutgoingRequest.of(random.nextInt(3), nonce, JsonNull.NULL);
        return random.nextBoolean()
                ? PendingCall.untilAnswered(request.toBytes(), options, listener)
                : PendingCall.untilNotified(request, options, listener);
    }
}
