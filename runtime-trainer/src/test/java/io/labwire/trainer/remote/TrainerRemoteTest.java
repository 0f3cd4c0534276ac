package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.core.Bytes;
import io.labwire.json.value.JsonNull;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.message.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A remote over real sockets, with a rig at the other end that the test plays. */
class TrainerRemoteTest {

    private static final CallOptions SHORT = CallOptions.DEFAULT.withTimeout(Duration.ofMillis(200));

    private final RawRig rig = new RawRig();

    @AfterEach
    void end() {
        rig.close();
    }

    private static <T> T get(CompletableFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(10, TimeUnit.SECONDS);
    }

    private static CallFailure failure(CompletableFuture<?> future) {
        ExecutionException failed = catchThrowableOfType(ExecutionException.class, () -> get(future));
        assertThat(failed).isNotNull();
        if (failed.getCause() instanceof CallFailure failure) {
            return failure;
        }
        throw new AssertionError("no failure of a call", failed);
    }

    @Test
    void aCallIsAnsweredAndNoncesCountFromOne() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<CommandAnswer> first = remote.call(300, JsonNull.NULL);
            CompletableFuture<CommandAnswer> second = remote.call(400, JsonNull.NULL);
            assertThat(rig.request()).isEqualTo("{\"command\":300,\"customCommand\":-1,\"nonce\":1,\"data\":null}");
            rig.answer("{\"nonce\":1,\"command\":300,\"result\":100}");
            assertThat(rig.request()).isEqualTo("{\"command\":400,\"customCommand\":-1,\"nonce\":2,\"data\":null}");
            rig.answer("{\"nonce\":2,\"command\":400,\"result\":400,\"errorMessage\":\"no\"}");
            assertThat(get(first).ok()).isTrue();
            assertThat(get(second).result()).isEqualTo(CommandResult.FAILED);
            assertThat(get(second).errorMessage()).isEqualTo("no");
        }
    }

    @Test
    void anAnswerThatComesTooLateIsNotTakenForTheNextOne() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<CommandAnswer> late =
                    remote.call(nonce -> OutgoingRequest.of(100, nonce, JsonNull.NULL), SHORT);
            CompletableFuture<CommandAnswer> next = remote.call(400, JsonNull.NULL);
            assertThat(rig.request()).contains("\"nonce\":1");
            assertThat(failure(late).kind()).isEqualTo(CallFailure.Kind.TIMED_OUT);
            rig.answer("{\"nonce\":1,\"command\":100,\"result\":100}");
            assertThat(rig.request()).contains("\"nonce\":2");
            rig.answer("{\"nonce\":2,\"command\":400,\"result\":100}");
            assertThat(get(next).command()).isEqualTo(400);
            assertThat(remote.counters().timedOut()).isEqualTo(1);
            assertThat(remote.counters().replacedSockets()).isEqualTo(1);
        }
    }

    @Test
    void bytesGoOutAndComeBackWhateverTheyAre() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<Bytes> raw = remote.exchange(Bytes.of((byte) 0xff, (byte) 0), CallOptions.DEFAULT);
            assertThat(rig.rawRequest()).containsExactly(0xff, 0);
            rig.answer(new byte[] {1, 2}, new byte[] {3});
            assertThat(get(raw)).isEqualTo(Bytes.of((byte) 1, (byte) 2));

            CompletableFuture<CommandAnswer> garbage = remote.call(0, JsonNull.NULL);
            rig.request();
            rig.answer("[1]");
            CallFailure failure = failure(garbage);
            assertThat(failure.kind()).isEqualTo(CallFailure.Kind.UNREADABLE);
            assertThat(failure.answer()).contains(Bytes.utf8("[1]"));
            assertThat(failure).hasMessage("the answer cannot be read: byte 0: an object expected, found a list");
        }
    }

    @Test
    void whatIsPublishedIsToldInOrder() throws IOException, InterruptedException {
        Told told = new Told();
        try (TrainerRemote remote = rig.remote().listen(told).connect()) {
            assertThat(rig.awaitSubscriber()).isEmpty();
            rig.publish(Topic.HEARTBEAT, "{\"identifier\":\"a\",\"version\":\"1\",\"timestamp\":1.5}");
            rig.publish(Topic.EVENT, "{\"kind\":201,\"index\":7,\"context\":{\"version\":\"2\"}}");
            rig.publish(Topic.EMERGENCY, "{\"kind\":101,\"index\":8}");
            rig.publish(Topic.EVENT, "{\"kind\":101,\"index\":8}");
            rig.publish(Topic.PROPERTY_CHANGE, "[1]");
            rig.publish(Topic.COMMAND_RESULT, "{\"result\":100,\"command\":100,\"nonce\":42}");
            rig.publish(Topic.of(7), "\u00e9");
            rig.publish(new byte[] {1}, "x".getBytes(StandardCharsets.UTF_8));
            rig.publish(Topic.EVENT, "[1]");
            rig.publish(new byte[4], new byte[0], new byte[0]);
            assertThat(told.take(11))
                    .containsExactly(
                            "presence PRESENT",
                            "heartbeat a 1 1.5",
                            "EVENT 201 7 {\"version\": \"2\"}",
                            "EMERGENCY 101 8 null",
                            "EVENT 101 8 null again",
                            "property [1]",
                            "notified 100 100 42",
                            "other 7 c3a9",
                            "malformed null 2 a topic of 4 bytes expected, found 1 bytes",
                            "malformed EVENT 2 body, byte 0: an object expected, found a list",
                            "malformed ANY 3 2 frames expected, found 3");
            assertThat(remote.presence()).isEqualTo(Presence.PRESENT);
            assertThat(remote.counters().malformed()).isEqualTo(3);
        }
    }

    @Test
    void aListenerIsToldUntilItIsTakenAwayAndItsFaultIsNobodyElses() throws Exception {
        Told first = new Told();
        Told last = new Told();
        MessageListener failing = new MessageListener() {
            @Override
            public void other(Publication publication) {
                throw new IllegalStateException("on purpose");
            }
        };
        try (TrainerRemote remote = rig.remote().listen(failing).listen(last).connect()) {
            rig.awaitSubscriber();
            Subscription place = remote.listen(first);
            Subscription again = remote.listen(first);
            rig.publish(Topic.of(7), "a");
            assertThat(last.take(2)).containsExactly("presence PRESENT", "other 7 61");
            assertThat(first.take(4)).containsOnly("presence PRESENT", "other 7 61");
            place.close();
            place.close();
            rig.publish(Topic.of(7), "b");
            assertThat(last.take(1)).containsExactly("other 7 62");
            assertThat(first.take(1)).containsExactly("other 7 62");
            again.close();
            rig.publish(Topic.of(7), "c");
            rig.publish(Topic.of(7), "d");
            assertThat(last.take(2)).containsExactly("other 7 63", "other 7 64");
            assertThat(first.isEmpty()).isTrue();
        }
    }

    @Test
    void whatIsSubscribedToCanBeChanged() throws Exception {
        try (TrainerRemote remote = rig.remote().topics(Topic.EVENT).connect()) {
            byte[] events = Publication.frameOf(Topic.EVENT);
            byte[] heartbeats = Publication.frameOf(Topic.HEARTBEAT);
            assertThat(rig.awaitSubscriber()).isEqualTo(events);
            remote.subscribe(Topic.HEARTBEAT);
            assertThat(rig.awaitSubscriber()).isEqualTo(heartbeats);
            remote.unsubscribe(Topic.EVENT);
            assertThat(rig.awaitUnsubscriber()).isEqualTo(events);
            remote.subscribeToAll();
            assertThat(rig.awaitSubscriber()).isEmpty();
            remote.unsubscribeFromAll();
            assertThat(rig.awaitUnsubscriber()).isEmpty();
        }
    }
}
