package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.zmq.ContextThreads;
import io.labwire.trainer.zmq.RawPeer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

    /** Somebody subscribes and unsubscribes again and again, and the listener comes to a standstill over the first of it. */
    @Test
    void aListenerThatHasMissedMuchIsToldOfItAllTheSame() throws Exception {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        CountDownLatch goOn = new CountDownLatch(1);
        ContextThreads threads = new ContextThreads();
        try (Rig rig = new Rig(with -> with.listener(new DeviceListener() {
                    @Override
                    public void subscribed(Bytes prefix) {
                        try {
                            goOn.await();
                        } catch (InterruptedException impossible) {
                            throw new AssertionError(impossible);
                        }
                    }

                    @Override
                    public void broken(Throwable error) {
                        told.complete(error);
                    }
                }));
                RawPeer restless = RawPeer.to(rig.device.subscriberAddresses().get(0))) {
            restless.greet(RawPeer.Version.THREE, "SUB");
            byte[] begin = RawPeer.frame(new byte[] {1, (byte) 0xa1});
            byte[] end = RawPeer.frame(new byte[] {0, (byte) 0xa1});
            while (rig.device.counts().droppedNotices() == 0) {
                restless.say(begin, end);
            }
            OutOfMemoryError error = new OutOfMemoryError("on purpose");
            threads.fail(error);
            while (rig.device.isRunning()) {
                Thread.onSpinWait();
            }
            rig.device.stop(); // which waits until its thread has ended
            goOn.countDown();
            assertThat(told.get(10, TimeUnit.SECONDS)).isSameAs(error);
        }
    }
}
