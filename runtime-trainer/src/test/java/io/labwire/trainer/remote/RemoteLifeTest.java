package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.json.value.JsonNull;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.message.OutgoingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Beginnings, ends, and rigs that go and come back. */
class RemoteLifeTest {

    private static final CommandType<Void, Void> NONE = CommandType.of("none", LevelNumber.always(0));

    private final RawRig rig = new RawRig();

    @AfterEach
    void end() {
        rig.close();
    }

    private static CallFailure.Kind failure(CompletableFuture<?> call) {
        try {
            return kind(new AssertionError(call.get(10, TimeUnit.SECONDS)));
        } catch (ExecutionException failed) {
            return kind(failed.getCause());
        } catch (Exception late) {
            return kind(late);
        }
    }

    private static CallFailure.Kind kind(@Nullable Throwable failed) {
        if (failed instanceof CallFailure failure) {
            return failure.kind();
        }
        throw new AssertionError(failed);
    }

    @Test
    void callsThatAreOpenAtTheEndFail() throws IOException {
        TrainerRemote remote = rig.remote().connect();
        CompletableFuture<CommandAnswer> wired = remote.call(0, JsonNull.NULL);
        CompletableFuture<CommandAnswer> waiting = remote.call(0, JsonNull.NULL);
        rig.request();
        remote.close();
        remote.close();
        assertThat(failure(wired)).isEqualTo(CallFailure.Kind.CLOSED);
        assertThat(failure(waiting)).isEqualTo(CallFailure.Kind.CLOSED);
        assertThat(failure(remote.call(0, JsonNull.NULL))).isEqualTo(CallFailure.Kind.CLOSED);
        remote.subscribe(Topic.EVENT);
    }

    @Test
    void aCallThatIsGivenUpDoesNotKeepTheNextWaiting() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<CommandAnswer> givenUp = remote.call(100, JsonNull.NULL);
            assertThat(rig.request()).contains("\"nonce\":1");
            assertThat(givenUp.cancel(false)).isTrue();
            CompletableFuture<CommandAnswer> next = remote.call(0, JsonNull.NULL);
            rig.answer("{\"nonce\":1,\"result\":100}");
            assertThat(rig.request()).contains("\"nonce\":2");
            rig.answer("{\"nonce\":2,\"result\":100}");
            assertThat(next.get(10, TimeUnit.SECONDS).nonce().toString()).contains("2");
            assertThat(remote.counters().replacedSockets()).isEqualTo(1);
        }
    }

    @Test
    void aCallbackMayCallAndWait() throws Exception {
        LinkedBlockingQueue<Object> outcome = new LinkedBlockingQueue<>();
        CompletableFuture<TrainerRemote> self = new CompletableFuture<>();
        MessageListener calling = new MessageListener() {
            @Override
            public void heartbeat(HeartbeatMessage heartbeat) {
                try {
                    outcome.add(self.join().callAndWait(NONE, null).ok());
                } catch (CallFailure | InterruptedException failed) {
                    outcome.add(failed);
                }
            }
        };
        try (TrainerRemote remote = rig.remote().listen(calling).connect()) {
            self.complete(remote);
            rig.awaitSubscriber();
            rig.publish(Topic.HEARTBEAT, "{}");
            rig.request();
            rig.answer("{\"result\":100}");
            assertThat(outcome.poll(10, TimeUnit.SECONDS)).isEqualTo(true);
        }
    }

    @Test
    void whoIsInterruptedGivesTheCallUp() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> remote.callAndWait(NONE, null)).isInstanceOf(InterruptedException.class);
            CompletableFuture<CommandAnswer> next = remote.call(0, JsonNull.NULL);
            while (!rig.request().contains("\"nonce\":2")) {
                rig.answer("{}");
            }
            rig.answer("{\"result\":100}");
            assertThat(next.get(10, TimeUnit.SECONDS).ok()).isTrue();
            assertThat(remote.counters().replacedSockets()).isEqualTo(1);
        }
    }

    @Test
    void aRigThatIsStartedAnewIsFoundAgain() throws Exception {
        CallOptions quick = CallOptions.DEFAULT.withTimeout(Duration.ofMillis(300));
        Told told = new Told();
        try (TrainerRemote remote =
                rig.remote().topics(Topic.EVENT).listen(told).connect()) {
            assertThat(rig.awaitSubscriber()).containsExactly(0xa1, 0x0f, 0, 0);
            CompletableFuture<CommandAnswer> lost =
                    remote.call(nonce -> OutgoingRequest.of(0, nonce, JsonNull.NULL), quick);
            rig.request();
            rig.restart();
            assertThat(failure(lost)).isEqualTo(CallFailure.Kind.TIMED_OUT);
            CompletableFuture<CommandAnswer> found = remote.call(0, JsonNull.NULL);
            assertThat(rig.request()).contains("\"nonce\":2");
            rig.answer("{\"result\":100}");
            assertThat(found.get(10, TimeUnit.SECONDS).ok()).isTrue();

            assertThat(rig.awaitSubscriber()).containsExactly(0xa1, 0x0f, 0, 0);
            rig.publish(Topic.HEARTBEAT, "{}");
            rig.publish(Topic.EVENT, "{\"kind\":5}");
            assertThat(told.take(2)).containsExactly("presence PRESENT", "EVENT 5 0 null");

            remote.subscribe(Topic.HEARTBEAT);
            assertThat(rig.awaitSubscriber()).containsExactly(0xe9, 0x03, 0, 0);
            rig.publish(Topic.HEARTBEAT, "{}");
            assertThat(told.take(1)).containsExactly("heartbeat   NaN");
        }
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> TrainerRemote.builder("a/b").connect()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrainerRemote.builder("h").ports(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThousandRemotesLeaveNothing() throws IOException {
        connectAndClose(20);
        long filesBefore = openFiles();
        connectAndClose(1_000);
        assertThat(openFiles()).isLessThan(filesBefore + 100);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.isAlive() && thread.getName().matches("labwire-trainer-remote(-calls)?"))
                .isEmpty();
    }

    private void connectAndClose(int times) throws IOException {
        for (int time = 0; time < times; time++) {
            rig.remote().connect().close();
        }
    }

    /** How many files the process has open, sockets among them; 0 where the system does not say. */
    private static long openFiles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.count();
        }
    }

    @Test
    void callsThatAreTooManyAreCounted() throws Exception {
        RemoteSettings few = RemoteSettings.with(settings -> settings.waitingCalls(1, QueuePolicy.DROP_OLDEST));
        try (TrainerRemote remote = rig.remote().settings(few).connect()) {
            CompletableFuture<CommandAnswer> wired = remote.call(0, JsonNull.NULL);
            CompletableFuture<CommandAnswer> dropped = remote.call(0, JsonNull.NULL);
            CompletableFuture<CommandAnswer> waiting = remote.call(0, JsonNull.NULL);
            assertThat(failure(dropped)).isEqualTo(CallFailure.Kind.OVER_LIMIT);
            assertThat(remote.counters().droppedCalls()).isEqualTo(1);
            assertThat(wired).isNotDone();
            assertThat(waiting).isNotDone();
        }
    }
}
