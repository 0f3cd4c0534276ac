package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.read.JsonRules;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.remote.CallbackLanes.Lane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackLanesTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    private void run() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    @Test
    void theOrderIsThatOfAllLanes() {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 10, QueuePolicy.DROP_OLDEST);
        lanes.add(Lane.MESSAGES, () -> told.add("a"));
        lanes.add(Lane.CALLS, () -> told.add("b"));
        lanes.add(Lane.URGENT, () -> {
            throw new IllegalStateException("it goes on");
        });
        lanes.add(Lane.MESSAGES, () -> told.add("c"));
        assertThat(tasks).as("not yet").isEmpty();
        lanes.start();
        lanes.start();
        assertThat(tasks).hasSize(1);
        run();
        assertThat(told).containsExactly("a", "b", "c");
        lanes.start();
        assertThat(tasks).as("nothing is there").isEmpty();
        lanes.add(Lane.NOTICES, () -> told.add("d"));
        lanes.start();
        run();
        assertThat(told).endsWith("d");
    }

    @Test
    void aFloodDropsNothingOfOthers() {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 2, QueuePolicy.DROP_OLDEST);
        lanes.add(Lane.URGENT, () -> told.add("emergency"));
        for (int count = 0; count < 5; count++) {
            int number = count;
            lanes.add(Lane.MESSAGES, () -> told.add("m" + number));
            lanes.add(Lane.CALLS, () -> told.add("c" + number));
        }
        lanes.start();
        run();
        assertThat(told).containsExactly("emergency", "c0", "c1", "c2", "m3", "c3", "m4", "c4");
        assertThat(lanes.dropped()).isEqualTo(3);
    }

    @Test
    void theNewestIsDroppedIfThatIsThePolicy() {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 2, QueuePolicy.DROP_NEWEST);
        for (int count = 0; count < 4; count++) {
            int number = count;
            lanes.add(Lane.MESSAGES, () -> told.add("m" + number));
        }
        lanes.start();
        run();
        assertThat(told).containsExactly("m0", "m1");
        assertThat(lanes.dropped()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void noticesThatAreDroppedAreCountedByThemselves(QueuePolicy policy) {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 2, policy);
        for (int count = 0; count < 5; count++) {
            int number = count;
            lanes.add(Lane.NOTICES, () -> told.add("n" + number));
        }
        assertThat(lanes.droppedNotices()).isEqualTo(3);
        assertThat(lanes.dropped()).isZero();
        lanes.start();
        run();
        assertThat(told).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void thatTheRemoteIsBrokenIsToldHoweverMuchWaits(QueuePolicy policy) {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 1, policy);
        RemoteListener listener = new RemoteListener() {
            @Override
            public void socketReplaced() {
                told.add("replaced");
            }

            @Override
            public void broken(Throwable error) {
                told.add("broken");
            }
        };
        RemoteObserver observer = new RemoteObserver(
                lanes,
                new MessageDispatch(EventCatalog.of(List.of()), ApiLevel.CURRENT, JsonRules.PYTHON),
                new RemoteNotices(lanes, listener),
                new Tally());
        observer.replaced();
        observer.broken(new OutOfMemoryError("on purpose"));
        observer.replaced();
        observer.settled();
        run();
        assertThat(told).containsExactlyInAnyOrder("replaced", "broken");
        assertThat(lanes.droppedNotices()).isEqualTo(1);
    }

    /** Two are taken at once where there is room for 16; the second of them has not left it when the first is run. */
    @ParameterizedTest
    @EnumSource
    void whatHasBeenTakenAndNotRunHasNotLeftItsRoom(QueuePolicy policy) {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 16, policy);
        lanes.add(Lane.MESSAGES, () -> {
            told.add("m0");
            lanes.add(Lane.MESSAGES, () -> told.add("there is room"));
            lanes.add(Lane.MESSAGES, () -> told.add("there is none"));
        });
        for (int count = 1; count < 16; count++) {
            int number = count;
            lanes.add(Lane.MESSAGES, () -> told.add("m" + number));
        }
        lanes.start();
        run();
        assertThat(lanes.dropped()).isEqualTo(1);
        List<String> all = new ArrayList<>(
                IntStream.range(0, 16).mapToObj(number -> "m" + number).toList());
        all.addAll(List.of("there is room", "there is none"));
        all.remove(policy == QueuePolicy.DROP_NEWEST ? "there is none" : "m2");
        assertThat(told).isEqualTo(all);
    }

    @Property(tries = 300)
    void theOrderIsThatOfAllLanesHoweverManyAreTakenAtOnce(
            @ForAll @Size(max = 200) List<Lane> first, @ForAll @Size(max = 200) List<Lane> further) {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 400, QueuePolicy.DROP_OLDEST);
        told.clear();
        List<Lane> inTheMiddle = new ArrayList<>(further);
        List<String> expected = new ArrayList<>();
        first.forEach(lane -> add(lanes, lane, expected, inTheMiddle));
        lanes.start();
        run();
        assertThat(told).isEqualTo(expected);
        assertThat(lanes.dropped()).isZero();
    }

    /** Adds one which, when it is run, adds another as long as there are some. */
    private void add(CallbackLanes lanes, Lane lane, List<String> expected, List<Lane> further) {
        String name = lane + " " + expected.size();
        expected.add(name);
        lanes.add(lane, () -> {
            told.add(name);
            if (!further.isEmpty()) {
                add(lanes, further.remove(0), expected, further);
            }
        });
    }

    /** Also while one is taken out and not run yet. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 100})
    void whatComesWhileOthersAreRunIsRunOrCounted(int room) throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        AtomicInteger run = new AtomicInteger();
        CallbackLanes lanes = new CallbackLanes(executor, room, QueuePolicy.DROP_OLDEST);
        int all = 100_000;
        for (int count = 0; count < all; count++) {
            lanes.add(Lane.MESSAGES, run::incrementAndGet);
            lanes.start();
        }
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(run.get() + lanes.dropped()).isEqualTo(all);
    }

    @Test
    void nothingThatACallbackThrowsEndsTheOthers() {
        CallbackLanes lanes = new CallbackLanes(tasks::add, 100, QueuePolicy.DROP_OLDEST);
        lanes.add(Lane.MESSAGES, () -> CallbackLanesTest.<RuntimeException>sneak(new Exception("checked, on purpose")));
        lanes.add(Lane.MESSAGES, () -> told.add("next"));
        lanes.start();
        run();
        assertThat(told).containsExactly("next");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable any) throws T {
        throw (T) any;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anExecutorThatRefusesKeepsNobodyWaiting(boolean byAnError) throws InterruptedException {
        CallbackLanes lanes = new CallbackLanes(
                task -> {
                    if (byAnError) {
                        throw new OutOfMemoryError("no thread, on purpose");
                    }
                    throw new RejectedExecutionException("shut down");
                },
                2,
                QueuePolicy.DROP_OLDEST);
        CountDownLatch done = new CountDownLatch(1);
        lanes.add(Lane.CALLS, done::countDown);
        lanes.start();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
