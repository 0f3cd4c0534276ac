package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonNull;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.zmq.OpenResources;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each time-out costs a remote its command socket; a remote that has had hundreds keeps none of them. */
@Timeout(60)
class ManyTimeoutsTest {

    private static final int MANY = 300;
    private static final int WARM_UP = 10;
    private static final int FEW = 20;
    private static final CallOptions SHORT = CallOptions.DEFAULT.withTimeout(Duration.ofMillis(10));

    @Test
    void replacedSocketsAreClosed() throws Exception {
        try (RawRig rig = new RawRig();
                TrainerRemote remote = rig.remote().connect()) {
            timeOut(remote, WARM_UP);
            OpenResources before = new OpenResources();
            timeOut(remote, MANY);
            assertThat(remote.counters().replacedSockets()).isEqualTo(WARM_UP + MANY);
            before.awaitBack(FEW);

            CompletableFuture<CommandAnswer> answered = remote.call(400, JsonNull.NULL);
            while (!rig.request().contains("\"command\":400,")) {
                rig.answer("{}"); // to somebody who has gone
            }
            rig.answer("{\"nonce\":" + (WARM_UP + MANY + 1) + ",\"command\":400,\"result\":100}");
            assertThat(answered.get(10, TimeUnit.SECONDS).ok()).isTrue();
        }
    }

    private static void timeOut(TrainerRemote remote, int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            CompletableFuture<CommandAnswer> unanswered =
                    remote.call(nonce -> OutgoingRequest.of(300, nonce, JsonNull.NULL), SHORT);
            assertThat(unanswered.handle((answer, failure) -> failure != null).join())
                    .isTrue();
        }
    }
}
