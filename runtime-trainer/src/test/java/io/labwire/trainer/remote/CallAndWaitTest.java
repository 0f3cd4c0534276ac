package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.json.value.JsonNull;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls in whose callers' threads the request goes out and the answer is waited for. */
@Timeout(60)
class CallAndWaitTest {

    private static final CommandType<Void, Void> NONE = CommandType.of("none", LevelNumber.always(0));
    private static final Pattern NONCE = Pattern.compile("\"nonce\":(\\d+)");

    private final RawRig rig = new RawRig();

    @AfterEach
    void end() {
        rig.close();
    }

    private interface Calling {
        Object call() throws Exception;
    }

    private static CompletableFuture<Object> inAThread(Calling calling) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                result.complete(calling.call());
            } catch (Exception | Error failed) {
                result.completeExceptionally(failed);
            }
        });
        caller.setDaemon(true);
        caller.start();
        return result;
    }

    private static CallFailure.Kind failure(CompletableFuture<?> future) {
        ExecutionException failed =
                catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
        assertThat(failed).isNotNull();
        if (failed.getCause() instanceof CallFailure failure) {
            return failure.kind();
        }
        throw new AssertionError("no failure of a call", failed);
    }

    private int nonce() {
        Matcher matcher = NONCE.matcher(rig.request());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    /** However their callers wait. */
    @Test
    void callsGoOutInTheOrderOfTheirNoncesAndGetTheirOwnAnswers() throws Exception {
        int callers = 4;
        int each = 50;
        try (TrainerRemote remote = rig.remote().connect()) {
            List<CompletableFuture<?>> ends = new CopyOnWriteArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                ends.add(inAThread(() -> {
                    for (int count = 0; count < each; count++) {
                        ends.add(remote.call(7, JsonNull.NULL)
                                .thenAccept(
                                        answer -> assertThat(answer.command()).isEqualTo(7)));
                        CommandAnswer own = remote.callAndWait(NONE, null).envelope();
                        assertThat(own.command()).isZero();
                    }
                    return true;
                }));
            }
            for (int expected = 1; expected <= 2 * callers * each; expected++) {
                String request = rig.request();
                assertThat(request).contains("\"nonce\":" + expected + ",");
                int command = request.contains("\"command\":7") ? 7 : 0;
                rig.answer("{\"nonce\":" + expected + ",\"command\":" + command + ",\"result\":100}");
            }
            for (CompletableFuture<?> end : List.copyOf(ends)) {
                end.get(10, TimeUnit.SECONDS);
            }
            assertThat(remote.counters().answered()).isEqualTo(2L * callers * each);
        }
    }

    @Test
    void aTimeOutEndsTheWaitAndTheLateAnswerIsNobodys() throws Exception {
        CallOptions soon = CallOptions.DEFAULT.withTimeout(Duration.ofMillis(300));
        try (TrainerRemote remote = rig.remote()
                .settings(RemoteSettings.with(with -> with.calls(soon)))
                .connect()) {
            CompletableFuture<Object> late = inAThread(() -> remote.callAndWait(NONE, null));
            assertThat(nonce()).isEqualTo(1);
            assertThat(failure(late)).isEqualTo(CallFailure.Kind.TIMED_OUT);
            rig.answer("{\"nonce\":1,\"result\":200}");
            CompletableFuture<Object> next =
                    inAThread(() -> remote.callAndWait(NONE, null).ok());
            assertThat(nonce()).isEqualTo(2);
            rig.answer("{\"nonce\":2,\"result\":100}");
            assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo(true);
            assertThat(remote.counters().replacedSockets()).isEqualTo(1);
        }
    }

    @Test
    void theEndOfTheRemoteEndsTheWait() throws Exception {
        TrainerRemote remote = rig.remote().connect();
        List<CompletableFuture<Object>> waiting = new ArrayList<>();
        for (int caller = 0; caller < 3; caller++) {
            waiting.add(inAThread(() -> remote.callAndWait(NONE, null)));
        }
        assertThat(nonce()).isEqualTo(1);
        remote.close();
        for (CompletableFuture<Object> each : waiting) {
            assertThat(failure(each)).isEqualTo(CallFailure.Kind.CLOSED);
        }
    }

    @Test
    void whoeverWaitsForACallThatIsCancelledMakesRoomForTheNext() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<CommandAnswer> given = remote.call(0, JsonNull.NULL);
            assertThat(nonce()).isEqualTo(1);
            CompletableFuture<Object> next =
                    inAThread(() -> remote.callAndWait(NONE, null).ok());
            assertThat(given.cancel(true)).isTrue();
            rig.answer("{\"nonce\":1,\"result\":200}");
            assertThat(nonce()).isEqualTo(2);
            rig.answer("{\"nonce\":2,\"result\":100}");
            assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo(true);
        }
    }
}
