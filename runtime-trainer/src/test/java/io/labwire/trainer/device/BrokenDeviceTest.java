package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.zmq.ContextThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device whose ZeroMQ fails. */
@Timeout(60)
class BrokenDeviceTest {

    @Test
    void itStopsAndSaysSo() throws Exception {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        ContextThreads threads = new ContextThreads();
        TrainerDevice device = Rig.created(with -> with.listener(new DeviceListener() {
            @Override
            public void broken(Throwable error) {
                told.complete(error);
            }
        }));
        device.start();
        CompletableFuture<Void> inVain = device.whenSubscribed(Topic.EVENT);
        OutOfMemoryError error = new OutOfMemoryError("on purpose");
        threads.fail(error);

        assertThat(told.get(10, TimeUnit.SECONDS)).isSameAs(error);
        assertThat(device.isRunning()).isFalse();
        assertThat(device.sendString(Topic.EVENT, "")).isFalse();
        assertThat(inVain).failsWithin(Duration.ofSeconds(10));
        long begin = System.nanoTime();
        device.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TrainerDevice.STOP_TIME);
    }
}
