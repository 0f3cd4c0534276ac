package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import io.labwire.json.write.JsonWriter;
import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.EventType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls and events of known kinds, with a rig that the test plays. */
class TypedRemoteTest {

    private static final JsonType<String> TEXT = JsonType.of(String.class, new JsonCodec<>() {
        @Override
        public String read(JsonReader reader) throws WireFormatException {
            if (reader.token() != Token.TEXT) {
                throw reader.fault(WireFormatException.Kind.MALFORMED, "a text", "something else");
            }
            return reader.text();
        }

        @Override
        public void write(String value, JsonWriter writer) {
            writer.text(value);
        }
    });

    private static final CommandType<String, String> ECHO =
            CommandType.of("echo", LevelNumber.from(7, ApiLevel.S1)).with(TEXT).answering(TEXT);

    private static final EventType<String> SAID = EventType.of("said", TEXT, LevelNumber.always(101));
    private static final EventType<Void> EARLY = EventType.of("early", LevelNumber.until(5, ApiLevel.V0_9_11));

    private final RawRig rig = new RawRig();

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void dataGoOutAndComeBackTyped() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<Answer<String>> call = remote.call(ECHO, "\u00e9");
            assertThat(rig.request())
                    .isEqualTo("{\"command\":7,\"customCommand\":-1,\"nonce\":1,\"data\":\"\\u00e9\"}");
            rig.answer("{\"result\":100,\"data\":\"e\"}");
            Answer<String> answer = call.get(10, TimeUnit.SECONDS);
            assertThat(answer.ok()).isTrue();
            assertThat(answer.data()).isEqualTo("e");
            assertThat(answer.fault()).isEmpty();
        }
    }

    @Test
    void dataHaveTheFieldsOfTheLevelOfTheRig() throws Exception {
        CommandType<EmergencyStop, String> stop = CommandType.of("stop", LevelNumber.always(7))
                .with(EmergencyStop.TYPE)
                .answering(TEXT);
        for (ApiLevel level : List.of(ApiLevel.V0_9_11, ApiLevel.CURRENT)) {
            try (TrainerRemote remote = rig.remote().level(level).connect()) {
                CompletableFuture<Answer<String>> call = remote.call(stop, new EmergencyStop("r"));
                assertThat(rig.request())
                        .endsWith("\"data\":{\"reason\":\"r\""
                                + (level == ApiLevel.CURRENT ? ",\"activeAlarms\":[]}}" : "}}"));
                rig.answer("{\"result\":100}");
                call.get(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void dataOfAnotherTypeAreNotLost() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            CompletableFuture<Answer<String>> call = remote.call(ECHO, "");
            rig.request();
            rig.answer("{\"result\":100,\"data\":[1]}");
            Answer<String> answer = call.get(10, TimeUnit.SECONDS);
            assertThat(answer.data()).isNull();
            assertThat(answer.fault())
                    .get()
                    .hasToString("io.labwire.core.wire.WireFormatException: data, byte 21: "
                            + "a text expected, found something else");
            assertThat(answer.envelope().data()).hasToString("[1]");
        }
    }

    @Test
    void anAnnouncedNotificationIsTheAnswer() throws Exception {
        try (TrainerRemote remote = rig.remote().connect()) {
            rig.awaitSubscriber();
            CompletableFuture<Answer<String>> call = remote.callUntilNotified(ECHO, "", CallOptions.DEFAULT);
            rig.request();
            rig.answer("{\"nonce\":1,\"command\":7,\"result\":201}");
            rig.publish(Topic.COMMAND_RESULT, "{\"result\":100,\"data\":\"done\",\"command\":7,\"nonce\":1}");
            assertThat(call.get(10, TimeUnit.SECONDS).data()).isEqualTo("done");
        }
    }

    /** Others run out of time meanwhile, again and again. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCommandThatMayTakeLongerIsWaitedForLonger(boolean waiting) throws Exception {
        RemoteSettings brief =
                RemoteSettings.with(settings -> settings.calls(CallOptions.DEFAULT.withTimeout(Duration.ofMillis(20))));
        CommandType<String, String> slow = ECHO.answeredWithin(Duration.ofSeconds(30));
        try (RawRig silent = new RawRig();
                TrainerRemote remote = rig.remote().settings(brief).connect();
                TrainerRemote other = silent.remote().settings(brief).connect()) {
            CompletableFuture<Answer<String>> call =
                    waiting ? CompletableFuture.supplyAsync(() -> waitedFor(remote, slow)) : remote.call(slow, "");
            rig.request();
            for (int count = 0; count < 5; count++) {
                assertThatThrownBy(() -> other.callAndWait(ECHO, "")).hasMessageContaining("within 0.020 s");
            }
            assertThat(call).isNotDone();
            rig.answer("{\"result\":100,\"data\":\"at last\"}");
            assertThat(call.get(10, TimeUnit.SECONDS).data()).isEqualTo("at last");
        }
    }

    private static Answer<String> waitedFor(TrainerRemote remote, CommandType<String, String> command) {
        try {
            return remote.callAndWait(command, "");
        } catch (CallFailure | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aCommandThatTakesLessIsWaitedForNoLess() {
        CommandType<Void, Void> quick = CommandType.of("quick").answeredWithin(Duration.ofSeconds(2));
        assertThat(CallOptions.DEFAULT.allowing(quick)).isEqualTo(CallOptions.DEFAULT);
        assertThat(quick.with(TEXT).answering(TEXT).timeoutHint()).contains(Duration.ofSeconds(2));
        assertThatThrownBy(() -> quick.answeredWithin(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheLevelDoesNotHaveIsRefusedAtOnce() throws Exception {
        try (TrainerRemote remote = rig.remote().level(ApiLevel.V0_9_11).connect()) {
            assertThatThrownBy(() -> remote.call(ECHO, ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("command echo has no number at level 0.9.11");
        }
        try (TrainerRemote remote = rig.remote().connect()) {
            assertThatThrownBy(() -> remote.call(ECHO, null)).hasMessage("command echo needs data");
            assertThatThrownBy(() -> remote.onEvent(EARLY, event -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("event early has no number at level current");
        }
    }

    @Test
    void eventsOfAKindAreToldOnceWithTheirPayload() throws Exception {
        LinkedBlockingQueue<ReceivedEvent<String>> said = new LinkedBlockingQueue<>();
        Told told = new Told();
        try (TrainerRemote remote =
                rig.remote().events(EventCatalog.of(SAID)).listen(told).connect()) {
            Subscription place = remote.onEvent(SAID, said::add);
            rig.awaitSubscriber();
            rig.publish(Topic.EMERGENCY, "{\"kind\":101,\"index\":1,\"context\":\"a\"}");
            rig.publish(Topic.EVENT, "{\"kind\":101,\"index\":1,\"context\":\"a\"}");
            rig.publish(Topic.EVENT, "{\"kind\":102,\"index\":2}");
            rig.publish(Topic.EVENT, "{\"kind\":101,\"index\":3,\"context\":7}");
            assertThat(told.take(5))
                    .containsExactly(
                            "presence PRESENT",
                            "EMERGENCY 101 1 \"a\" said a",
                            "EVENT 101 1 \"a\" again said a",
                            "EVENT 102 2 null",
                            "EVENT 101 3 7 said null but context, byte 32: a text expected, found something else");
            assertThat(next(said).payload()).isEqualTo("a");
            ReceivedEvent<String> unreadable = next(said);
            assertThat(unreadable.payload()).isNull();
            assertThat(unreadable.fault()).isPresent();
            assertThat(unreadable.event().context()).hasToString("JsonInteger[value=7]");

            place.close();
            rig.publish(Topic.EVENT, "{\"kind\":101,\"index\":4,\"context\":\"b\"}");
            rig.publish(Topic.PROPERTY_CHANGE, "0"); // it is told after all that is told of the event before it
            assertThat(told.take(2)).containsExactly("EVENT 101 4 \"b\" said b", "property JsonInteger[value=0]");
            assertThat(said).isEmpty();
        }
    }

    private static ReceivedEvent<String> next(LinkedBlockingQueue<ReceivedEvent<String>> said)
            throws InterruptedException {
        ReceivedEvent<String> event = said.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("no event in time");
        }
        return event;
    }
}
