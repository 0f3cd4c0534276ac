package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.wire.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class CallbackQueueTest {

    private final Queue<Runnable> executor = new ArrayDeque<>();
    private final List<Object> done = new ArrayList<>();
    private CallbackQueue queue = queue(executor::add, 10);

    private CallbackQueue queue(Executor runs, int most) {
        ClientLimits limits =
                ClientLimits.with(set -> set.pendingCallbacks(most).pendingCallbackBytes(1000));
        return new CallbackQueue(runs, limits, () -> done.add(queue.isPressing()));
    }

    private void add(Runnable callback) {
        queue.add(callback, CallbackQueue.SMALL);
    }

    @Test
    void callbacksRunInOrderAndOneThatThrowsDoesNotStopTheRest() {
        add(() -> done.add(1));
        add(() -> {
            throw new IllegalStateException("on purpose");
        });
        add(() -> {
            throw new StackOverflowError("on purpose");
        });
        add(() -> done.add(2));
        assertThat(executor).hasSize(1);
        executor.remove().run();
        assertThat(done).containsExactly(1, 2);
        add(() -> done.add(3));
        executor.remove().run();
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void withAsManyWaitingAsTheLimitSaysItSaysSoAndAgainWhenHalfIsDone() {
        queue = queue(executor::add, 4);
        for (int i = 0; i < 3; i++) {
            add(() -> done.add("callback"));
        }
        assertThat(done).isEmpty();
        add(() -> done.add("callback"));
        assertThat(done).containsExactly(true);
        executor.remove().run();
        assertThat(done).containsExactly(true, "callback", false, "callback", "callback", "callback");
    }

    @Test
    void anExecutorThatRefusesLosesNothing() {
        queue = queue(
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                4);
        add(() -> done.add(1));
        queue = queue(
                task -> {
                    throw new OutOfMemoryError("unable to create a thread");
                },
                4);
        add(() -> done.add(2));
        add(() -> done.add(3));
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void withAsManyBytesWaitingAsTheLimitSaysItSaysSoAndAgainWhenHalfIsDone() {
        queue.add(() -> done.add("a"), 499);
        queue.add(() -> done.add("b"), 500);
        assertThat(done).isEmpty();
        queue.add(() -> done.add("c"), 1);
        assertThat(done).containsExactly(true);
        executor.remove().run();
        assertThat(done).containsExactly(true, "a", false, "b", "c");
    }

    @Test
    void aMessageTakesWhatItsArgumentsTake() {
        assertThat(MessageSize.of(Message.inform("abc", "12345", ""))).isEqualTo(64 + 3 + 48 + 5 + 48);
    }
}
