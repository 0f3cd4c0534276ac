package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class CallbackQueueTest {

    private final Queue<Runnable> executor = new ArrayDeque<>();
    private final List<Object> done = new ArrayList<>();

    @Test
    void callbacksRunInOrderAndOneThatThrowsDoesNotStopTheRest() {
        CallbackQueue queue = new CallbackQueue(executor::add, 10, high -> {});
        queue.add(() -> done.add(1));
        queue.add(() -> {
            throw new IllegalStateException("on purpose");
        });
        queue.add(() -> done.add(2));
        assertThat(executor).hasSize(1);
        executor.remove().run();
        assertThat(done).containsExactly(1, 2);
        queue.add(() -> done.add(3));
        executor.remove().run();
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void withAsManyWaitingAsTheLimitSaysItSaysSoAndAgainWhenHalfIsDone() {
        CallbackQueue queue = new CallbackQueue(executor::add, 4, done::add);
        for (int i = 0; i < 3; i++) {
            queue.add(() -> done.add("callback"));
        }
        assertThat(done).isEmpty();
        queue.add(() -> done.add("callback"));
        assertThat(done).containsExactly(true);
        executor.remove().run();
        assertThat(done).containsExactly(true, "callback", false, "callback", "callback", "callback");
    }

    @Test
    void anExecutorThatRefusesLosesNothing() {
        CallbackQueue queue = new CallbackQueue(
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                4,
                high -> {});
        queue.add(() -> done.add(1));
        assertThat(done).containsExactly(1);
    }
}
