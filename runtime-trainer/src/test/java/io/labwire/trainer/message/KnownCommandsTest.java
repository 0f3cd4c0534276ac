package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.value.JsonInteger;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which numbers are commands of their own. */
class KnownCommandsTest {

    private static final CommandType<Void, Void> START = CommandType.of(
            "startAcquisition", LevelNumber.until(100, ApiLevel.V0_9_11), LevelNumber.from(50, ApiLevel.CURRENT));
    private static final CommandType<Void, Void> PING = CommandType.of("none", LevelNumber.always(0));

    @Test
    void allLevelsTogetherAreTheDefault() {
        KnownCommands known = KnownCommands.all();
        for (int number : List.of(0, 50, 55, 100, 110, 120, 200, 300, 400, 500, 1000, 1090, 99_999)) {
            assertThat(known.contains(number)).as("%d", number).isTrue();
        }
        assertThat(known.contains(1100)).isFalse();
        assertThat(known.contains(1005)).isFalse();
        KnownCommands old = KnownCommands.at(EnumSet.of(ApiLevel.V0_9_11));
        assertThat(old.contains(100)).isTrue();
        assertThat(old.contains(50)).isFalse();
        assertThat(old.contains(1000)).isFalse();
    }

    @Test
    void onlyTheDefaultAsksWhoKnowsMore() {
        assertThat(KnownCommands.all().contains(7000, number -> number == 7000)).isTrue();
        assertThat(KnownCommands.all().contains(7001, number -> number == 7000)).isFalse();
        assertThat(KnownCommands.all().contains(300, number -> false)).isTrue();
        for (KnownCommands exact : List.of(
                KnownCommands.at(EnumSet.allOf(ApiLevel.class)),
                KnownCommands.of(List.of(300)),
                KnownCommands.of(RigCommands.CATALOG, EnumSet.allOf(ApiLevel.class)))) {
            assertThat(exact.contains(7000, number -> true)).isFalse();
            assertThat(exact.contains(300, number -> false)).isTrue();
        }
    }

    /** The numbers stand in the schema as well, whose classes the core must not use. */
    @ParameterizedTest
    @EnumSource
    void eachLevelHasTheNumbersOfTheSchema(ApiLevel level) {
        Set<Integer> declared = RigCommands.CATALOG.numbers(EnumSet.of(level));
        KnownCommands known = KnownCommands.at(EnumSet.of(level));

        assertThat(IntStream.rangeClosed(0, 100_000).filter(known::contains).boxed())
                .containsExactlyElementsOf(declared);
    }

    @Test
    void aCatalogFindsByNumberNameAndLevel() {
        CommandCatalog catalog = CommandCatalog.of(List.of(START, PING));
        assertThat(catalog.find(100, ApiLevel.CURRENT)).isEmpty();
        assertThat(catalog.find(50, ApiLevel.CURRENT)).contains(START);
        assertThat(catalog.find("none")).contains(PING);
        assertThat(catalog.numbers(EnumSet.allOf(ApiLevel.class))).containsExactly(0, 50, 100);
        assertThat(KnownCommands.of(catalog, EnumSet.of(ApiLevel.CURRENT)).contains(100))
                .isFalse();
        assertThatThrownBy(() -> CommandCatalog.of(List.of(PING, CommandType.of("none", LevelNumber.always(1)))))
                .hasMessage(
                        "two commands are called none; a catalog has each name once, so rename one of them in its schema");
    }

    @Test
    void theOriginalNumberOfAnUnknownCommandIsKept() throws WireFormatException {
        CommandRequest request = read("{\"command\": 1005, \"customCommand\": null, \"nonce\": 1e2}");
        assertThat(request.command()).isEqualTo(CommandRequest.USER_DEFINED);
        assertThat(request.originalCommand()).isEqualTo(new JsonInteger(1005));
        assertThat(request.customNumber()).isEmpty();
        assertThat(request.nonceNumber()).isEmpty();
        assertThat(request.hasData()).isFalse();
        assertThat(read("{\"command\": 0, \"nonce\": -5}").nonceNumber()).isEqualTo(OptionalLong.of(-5));
        assertThat(read("{\"command\": false}").command()).isZero();
        assertThat(read("{\"command\": 4294967596}").command()).isEqualTo(CommandRequest.USER_DEFINED);
        assertThat(read("{\"command\": NaN}").command()).isEqualTo(CommandRequest.USER_DEFINED);
    }

    @Test
    void theLastOfBothNamesOfAKeyCounts() throws WireFormatException {
        CommandRequest request =
                read("{\"customCommand\": 1, \"custom_command\": 2, \"customCommand\": 3, \"command\": 99999}");
        assertThat(request.customNumber()).isEqualTo(OptionalLong.of(3));
    }

    @Test
    void limitsAreKept() {
        JsonLimits limits = JsonLimits.with(with -> with.depth(3).size(100));
        RequestReader reader = new RequestReader(KnownCommands.all(), limits);
        assertThatThrownBy(() -> reader.read(bytes("{\"command\": 0, \"data\": [[[]]]}")))
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> reader.read(bytes("{\"command\": 0, \"x\": \"" + "x".repeat(100) + "\"}")))
                .hasMessageContaining("size");
    }

    private static CommandRequest read(String text) throws WireFormatException {
        return new RequestReader(KnownCommands.all(), JsonLimits.DEFAULT).read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
