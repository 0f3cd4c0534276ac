package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.device.CommandHandlers;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandCatalog;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.value.TypedValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a user's AutoTrainer schema compiles without a warning, and does what it says. */
class GeneratedTrainerTest {

    private static final Path FEEDER = Path.of("../codegen/generator/src/test/golden/feeder.yaml");

    /** A user's own class, which answers some of the commands. */
    private static final String DEVICE = """
            package org.example.feeder;

            import io.labwire.trainer.command.RigDevice;
            import io.labwire.trainer.command.RigHandlers;
            import io.labwire.trainer.device.CommandHandlers;
            import io.labwire.trainer.device.CommandResponse;
            import io.labwire.trainer.message.CommandRequest;
            import org.jspecify.annotations.Nullable;

            /** Gives what it is asked for. */
            public final class Generous implements FeederDevice {

                private Generous() {}

                /** The handlers of this feeder, and those of a rig that does nothing. */
                public static CommandHandlers handlers() {
                    return FeederHandlers.of(new Generous()).and(RigHandlers.of(new RigDevice() {}));
                }

                @Override
                public CommandResponse<FeedAnswer> feed(FeedCommand data, CommandRequest request) {
                    return CommandResponse.success(new FeedAnswer(data.drops().size()));
                }

                @Override
                public CommandResponse<Drop> calibrate(@Nullable Drop data, CommandRequest request) {
                    return data == null ? CommandResponse.unavailable() : CommandResponse.success(data);
                }

                @Override
                public CommandResponse<Void> hashCode_(CommandRequest request) throws Exception {
                    throw new Exception("no number comes to mind");
                }
            }
            """;

    private static List<Output> outputs = List.of();
    private static ClassLoader loader = ClassLoader.getSystemClassLoader();

    @BeforeAll
    static void compile() {
        SchemaInput feeder = new SchemaInput.File(Objects.requireNonNull(FEEDER.getParent()), FEEDER);
        SchemaSource imports = SchemaSource.classLoader(GeneratedTrainerTest.class.getClassLoader());
        outputs = GeneratedProject.generated(CompileRequest.of(List.of(feeder), imports));
        List<Output> withDevice = new ArrayList<>(outputs);
        withDevice.add(new Output(
                Product.SOURCES,
                "org/example/feeder/Generous.java",
                DEVICE,
                outputs.get(0).origin()));
        loader = StrictCompiler.onClassPath(withDevice, EventType.class, JsonType.class);
    }

    @Test
    void theSourcesAreAModuleOfTheirOwn() {
        List<Output> sources = outputs.stream()
                .filter(output -> output.product() == Product.SOURCES)
                .toList();
        assertThat(sources).isNotEmpty();
        StrictCompiler.asModule(sources, "io.labwire.trainer");
    }

    @Test
    void numbersMeanWhatTheSchemaAndItsImportsSay() throws Exception {
        CommandCatalog commands = (CommandCatalog) constant("FeederCommands", "CATALOG");
        assertThat(commands.numbered(90_001, ApiLevel.V0_9_11)).isEmpty();
        assertThat(commands.numbered(90_001, ApiLevel.S2)).hasToString("Optional[feed]");
        assertThat(commands.numbered(90_001, ApiLevel.S3)).isEmpty();
        assertThat(commands.numbered(90_011, ApiLevel.CURRENT)).hasToString("Optional[feed]");
        assertThat(commands.numbered(400, ApiLevel.S1)).hasToString("Optional[getStatus]");

        EventCatalog events = (EventCatalog) constant("FeederEvents", "CATALOG");
        assertThat(events.find(90_102, ApiLevel.S1)).isEmpty();
        assertThat(events.find(90_102, ApiLevel.S2)).hasToString("Optional[tankEmpty]");
        assertThat(events.find(1_302, ApiLevel.V0_9_11)).hasToString("Optional[sessionStarted]");
        assertThat(events.find("catalog")).containsSame((EventType<?>) constant("FeederEvents", "CATALOG_"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90011 | {"drops": [{"dropVolume": 1.5}, {"drop_volume": 2, "taste": 11}], "holdMs": 5.0} | SUCCESS | {"given": 2}
                    90001 | {"drops": []}                     | SUCCESS      | {"given": 0}
                    90011 | {"drops": [{"dropVolume": -1.0}]} | FAILED       |
                    90011 | {"hold_ms": 1}                    | FAILED       |
                    90011 | null                              | FAILED       |
                    90003 | {"dropVolume": 1, "colour": "red"} | SUCCESS     | {"dropVolume": 1.0, "taste": 0, "colour": "red"}
                    90003 | null                              | UNAVAILABLE  |
                    90002 | null                              | UNRECOGNIZED |
                    400   | null                              | UNRECOGNIZED |
                    12345 | null                              | UNRECOGNIZED |
                    """)
    void commandsReachTheMethodsOfTheDevice(int number, String data, String result, @Nullable String answer)
            throws Exception {
        CommandResponse<?> response = Objects.requireNonNull(handlers().handle(request(number, data)));

        assertThat(response.result().knownName()).contains(result);
        assertThat(answer(response)).isEqualTo(answer);
    }

    @Test
    void whatAMethodThrowsIsThrown() {
        assertThatThrownBy(() -> handlers().handle(request(90_004, "null"))).hasMessage("no number comes to mind");
    }

    @Test
    void payloadsAreReadAndWrittenAsTheyWere() throws Exception {
        String payload = "{\"drop\": {\"dropVolume\": 1.5, \"taste\": 10}, \"isTaken\": true}";
        EventType<?> event = (EventType<?>) constant("FeederEvents", "DROP_GIVEN");
        assertThat(again(event.payload().orElseThrow(), payload)).isEqualTo(payload);
    }

    private static <T> String again(JsonType<T> type, String text) throws Exception {
        T value = type.decode(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        return new String(type.encode(value, JsonLayout.PYTHON), StandardCharsets.UTF_8);
    }

    private static @Nullable String answer(CommandResponse<?> response) {
        return response.data() instanceof TypedValue<?> typed ? written(typed) : null;
    }

    private static <T> String written(TypedValue<T> typed) {
        return new String(typed.type().encode(typed.value(), JsonLayout.PYTHON), StandardCharsets.UTF_8);
    }

    private static CommandRequest request(int number, String data) throws Exception {
        return new CommandRequest(number, json("" + number), json("-1"), json("1"), json(data));
    }

    private static JsonValue json(String text) throws Exception {
        return JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
    }

    private static CommandHandlers handlers() throws ReflectiveOperationException {
        return (CommandHandlers) loader.loadClass("org.example.feeder.Generous")
                .getMethod("handlers")
                .invoke(null);
    }

    private static Object constant(String type, String name) throws ReflectiveOperationException {
        return loader.loadClass("org.example.feeder." + type).getField(name).get(null);
    }
}
