package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonNull;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.zmq.ContextThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A remote whose ZeroMQ fails. */
@Timeout(60)
class BrokenRemoteTest {

    @Test
    void callsFailAtOnceAndTheRigSeemsToBeSilent() throws Exception {
        try (RawRig rig = new RawRig()) {
            CompletableFuture<Throwable> told = new CompletableFuture<>();
            ContextThreads threads = new ContextThreads();
            TrainerRemote remote = rig.remote()
                    .watch(new RemoteListener() {
                        @Override
                        public void broken(Throwable error) {
                            told.complete(error);
                        }
                    })
                    .connect();
            CompletableFuture<CommandAnswer> wired = remote.call(0, JsonNull.NULL);
            rig.request();
            OutOfMemoryError error = new OutOfMemoryError("on purpose");
            threads.fail(error);

            assertFails(wired);
            assertFails(remote.call(0, JsonNull.NULL));
            assertThat(told.get(10, TimeUnit.SECONDS)).isSameAs(error);
            assertThat(remote.presence()).isEqualTo(Presence.SILENT);
            long begin = System.nanoTime();
            remote.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static void assertFails(CompletableFuture<?> call) {
        assertThat(call)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .asInstanceOf(InstanceOfAssertFactories.type(CallFailure.class))
                .returns(CallFailure.Kind.IO_FAILED, CallFailure::kind)
                .returns(
                        "ZeroMQ has failed, and this remote cannot go on; make another one. The reason:"
                                + " java.lang.OutOfMemoryError: on purpose",
                        CallFailure::getMessage);
    }
}
