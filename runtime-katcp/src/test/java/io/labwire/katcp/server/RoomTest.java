package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoomTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLong clock = new AtomicLong(5 * SECOND);
    private final Room room = new Room(100, clock::get);

    private CompletableFuture<Boolean> waits() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return room.await(SECOND / 100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void whoWaitsGoesOnWhenThereIsRoom() {
        room.announce(101);
        CompletableFuture<Boolean> waiting = waits();
        room.arrived(101);
        room.queued(0);
        assertThat(waiting.join()).isTrue();
    }

    @Test
    void aClientThatReadsNothingIsGivenUpAfterItsTimeAndOneThatReadsALittleIsNot() {
        room.queued(300);
        CompletableFuture<Boolean> waiting = waits();
        while (room.stillSince() == 0) {
            Thread.onSpinWait();
        }
        room.queued(200); // it has read
        clock.addAndGet(SECOND / 200);
        room.queued(150);
        assertThat(room.stillSince()).isEqualTo(clock.get());
        clock.addAndGet(SECOND / 100);
        assertThat(waiting.join()).isFalse();
    }

    @Test
    void nobodyWaitsForWhoHasGone() {
        room.queued(300);
        CompletableFuture<Boolean> waiting = waits();
        room.close();
        assertThat(waiting.join()).isTrue();
        assertThat(room.isFull()).isFalse();
    }
}
