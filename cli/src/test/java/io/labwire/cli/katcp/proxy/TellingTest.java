package io.labwire.cli.katcp.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TellingTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final List<Integer> told = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatWasTakenIsToldInOrderBeforeTheEnd() {
        Telling telling = new Telling();
        for (int i = 0; i < 1000; i++) {
            int number = i;
            assertThat(telling.tell(1, () -> told.add(number))).isTrue();
        }
        telling.close();

        assertThat(told).hasSize(1000).isSorted();
        assertThat(telling.tell(0, () -> told.add(0))).isFalse();
    }

    @Test
    void nothingMoreIsTakenThanTheBoundsAllow() throws InterruptedException {
        try (Telling telling = new Telling()) {
            CountDownLatch held = new CountDownLatch(1);
            assertThat(telling.tell(1, () -> await(held))).isTrue();
            begun.await();

            assertThat(telling.tell(Telling.MOST_BYTES - 1, () -> {})).isTrue();
            assertThat(telling.tell(1, () -> {})).isFalse();
            int taken = 1;
            while (telling.tell(0, () -> {})) {
                taken++;
            }
            assertThat(taken).isEqualTo(Telling.MOST_WAITING);
            held.countDown();
        }
    }

    @Test
    void onePieceIsTakenHoweverLargeItIs() {
        try (Telling telling = new Telling()) {
            assertThat(telling.tell(Telling.MOST_BYTES + 1, begun::countDown)).isTrue();
        }
        assertThat(begun.getCount()).isZero();
    }

    @Test
    void whatCannotBeToldDoesNotKeepTheRestFromBeingTold() {
        try (Telling telling = new Telling()) {
            telling.tell(Telling.MOST_BYTES, () -> {
                throw new OutOfMemoryError("of a test");
            });
            telling.tell(0, () -> {
                throw new IllegalStateException("of a test");
            });
            telling.tell(0, begun::countDown);
        }
        assertThat(begun.getCount()).isZero();
    }

    private void await(CountDownLatch held) {
        begun.countDown();
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
