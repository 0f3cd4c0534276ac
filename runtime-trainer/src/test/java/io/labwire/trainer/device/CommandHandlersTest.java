package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import io.labwire.json.write.JsonWriter;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.message.WireForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Typed commands. */
class CommandHandlersTest {

    private record Setting(boolean enabled) {}

    private static final JsonType<Setting> SETTING = JsonType.of(Setting.class, new JsonCodec<>() {
        @Override
        public Setting read(JsonReader reader) throws WireFormatException {
            if (reader.token() != Token.OBJECT || reader.next() != Token.KEY) {
                throw reader.fault(Kind.MISSING, "an object with 'enabled'", "something else");
            }
            Token value = reader.next();
            if (value != Token.TRUE && value != Token.FALSE) {
                throw reader.fault(Kind.MALFORMED, "true or false", "something else");
            }
            reader.next();
            return new Setting(value == Token.TRUE);
        }

        @Override
        public void write(Setting value, JsonWriter writer) {
            writer.beginObject().key("is_enabled").bool(value.enabled()).endObject();
        }
    });

    private static final CommandType<Setting, Setting> SET =
            CommandType.of("setCover", LevelNumber.always(1020)).with(SETTING).answering(SETTING);
    private static final CommandType<Setting, Setting> MAY_SET = CommandType.of("maySet", LevelNumber.always(1030))
            .withNullable(SETTING)
            .answering(SETTING);
    private static final CommandType<Void, Setting> GET =
            CommandType.of("getCover", LevelNumber.always(400)).answering(SETTING);

    private static final CommandType<Void, Setting> OWN =
            CommandType.of("ownCommand", LevelNumber.always(7000)).answering(SETTING);

    private static final CommandHandlers HANDLERS = CommandHandlers.builder()
            .on(SET, (data, request) -> CommandResponse.success(new Setting(!data.enabled())))
            .on(MAY_SET, (data, request) -> CommandResponse.success(data))
            .build()
            .and(CommandHandlers.builder()
                    .on(GET, request -> CommandResponse.success(new Setting(true)))
                    .build());

    @Test
    void dataAreReadAndWrittenByTheirTypes() {
        assertThat(answer("{\"command\":1020,\"data\":{\"enabled\":true}}"))
                .contains("\"result\": 100, \"data\": {\"is_enabled\": false}");
        assertThat(answer("{\"command\":400}")).contains("\"result\": 100, \"data\": {\"is_enabled\": true}");
    }

    @Test
    void dataThatAreNeededAndMissingAreAskedFor() {
        String failed = "\"result\": 400, \"data\": null, \"errorKind\": 0, \"errorCode\": 0,"
                + " \"errorMessage\": \"data is required for setCover\"";
        assertThat(answer("{\"command\":1020}")).contains(failed);
        assertThat(answer("{\"command\":1020,\"data\":null}")).contains(failed);
        assertThat(answer("{\"command\":1030}")).contains("\"result\": 100, \"data\": null");
    }

    @Test
    void dataThatAreNoGoodAreRefusedWithThePlace() {
        assertThat(answer("{\"command\":1020,\"data\":{\"enabled\":1}}"))
                .contains("\"result\": 400", "\"errorMessage\": \"data: enabled, byte 12: true or false expected");
    }

    @Test
    void whatNobodyDoesIsUnrecognized() {
        assertThat(answer("{\"command\":300}")).contains("\"result\": 0");
    }

    @Test
    void numbersThatOnlyHandlersKnowAreCommandsOfTheirOwn() {
        CommandHandlers own = CommandHandlers.builder()
                .on(OWN, request -> CommandResponse.success(new Setting(true)))
                .build();
        assertThat(own.knows(7000)).isTrue();
        assertThat(own.knows(400)).isFalse();
        String done = "\"command\": 7000, \"result\": 100, \"data\": {\"is_enabled\": true}";
        assertThat(answer("{\"command\":7000}", KnownCommands.all(), own)).contains(done);
        assertThat(answer("{\"command\":7000}", KnownCommands.all(), HANDLERS))
                .contains("\"command\": 99999, \"result\": 0");
        assertThat(answer("{\"command\":7000}", KnownCommands.at(EnumSet.allOf(ApiLevel.class)), own))
                .contains("\"command\": 99999, \"result\": 0");
        assertThat(answer("{\"command\":7000}", KnownCommands.of(List.of(7000)), own))
                .contains(done);
    }

    @Test
    void aCommandHasOneHandler() {
        CommandHandlers other = CommandHandlers.builder()
                .on(SET, (data, request) -> CommandResponse.unavailable())
                .build();
        assertThatThrownBy(() -> HANDLERS.and(other)).hasMessageContaining("(setCover) has a handler already");
        assertThat(HANDLERS.and(HANDLERS).catalog().types()).hasSize(3);
    }

    private static String answer(String request) {
        return answer(request, KnownCommands.all(), HANDLERS);
    }

    private static String answer(String request, KnownCommands known, CommandHandlers handlers) {
        CommandDesk desk = new CommandDesk(
                new RequestReader(known, JsonLimits.DEFAULT),
                new AnswerWriter(WireForm.STRUCTURED, NonFinite.LITERAL, ZoneOffset.UTC),
                new ListenerCalls(null),
                () -> 0);
        return new String(desk.answer(request.getBytes(StandardCharsets.UTF_8), handlers), StandardCharsets.US_ASCII);
    }
}
