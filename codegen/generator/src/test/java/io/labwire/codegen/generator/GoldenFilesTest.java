package io.labwire.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final boolean UPDATE =
            System.getProperty("labwire.golden", "").equals("update");

    private static Map<String, String> outputs;

    @BeforeAll
    static void generate() {
        SchemaInput receiver = new SchemaInput.File(GOLDEN, GOLDEN.resolve("receiver.yaml"));
        SchemaInput correlator = new SchemaInput.File(GOLDEN, GOLDEN.resolve("correlator.yaml"));
        SchemaInput feeder = new SchemaInput.File(GOLDEN, GOLDEN.resolve("feeder.yaml"));
        SchemaInput cage = new SchemaInput.File(GOLDEN, GOLDEN.resolve("cage.yaml"));
        SchemaSource schemas = SchemaSource.classLoader(GoldenFilesTest.class.getClassLoader());
        Compilation compilation =
                new SchemaCompiler().compile(CompileRequest.of(List.of(receiver, correlator, feeder, cage), schemas));
        assertThat(compilation.diagnostics()).isEmpty();
        outputs = Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)))
                .outputs()
                .stream()
                .collect(Collectors.toMap(Output::path, Output::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correlator.md",
                "feeder.md",
                "org/example/cage/Cage.java",
                "org/example/cage/CageArbitraries.java",
                "org/example/cage/CageCodec.java",
                "org/example/cage/CageTypes.java",
                "org/example/cage/Door.java",
                "org/example/cage/DoorCodec.java",
                "org/example/cage/FanCodec.java",
                "org/example/cage/Fault.java",
                "org/example/cage/FaultCodec.java",
                "org/example/cage/Lamp.java",
                "org/example/cage/Light.java",
                "org/example/cage/Limit.java",
                "org/example/cage/LimitCodec.java",
                "org/example/cage/Setting.java",
                "org/example/cage/SettingCodec.java",
                "org/example/cage/Side.java",
                "org/example/cage/SideCodec.java",
                "org/example/cage/Sound.java",
                "org/example/correlator/Band.java",
                "org/example/correlator/CaptureRequest.java",
                "org/example/correlator/CaptureRequestCodec.java",
                "org/example/correlator/Channels.java",
                "org/example/correlator/Correction.java",
                "org/example/correlator/CorrelatorArbitraries.java",
                "org/example/correlator/CorrelatorClient.java",
                "org/example/correlator/CorrelatorHandlers.java",
                "org/example/correlator/CorrelatorSensors.java",
                "org/example/correlator/TuneRequestCodec.java",
                "org/example/correlator/Tuning.java",
                "org/example/correlator/TuningCodec.java",
                "org/example/feeder/FeedCommand.java",
                "org/example/feeder/FeederArbitraries.java",
                "org/example/feeder/FeederCommands.java",
                "org/example/feeder/FeederDevice.java",
                "org/example/feeder/FeederEvents.java",
                "org/example/feeder/FeederHandlers.java",
                "org/example/feeder/FeederRemote.java",
                "org/example/feeder/commands/feed.request.schema.json",
                "org/example/receiver/AnyDescribeInform.java",
                "org/example/receiver/Band.java",
                "org/example/receiver/DescribeRequest.java",
                "org/example/receiver/DescribeRequestCodec.java",
                "org/example/receiver/ReceiverArbitraries.java",
                "org/example/receiver/ReceiverClient.java",
                "org/example/receiver/ReceiverDevice.java",
                "org/example/receiver/ReceiverHandlers.java",
                "org/example/receiver/ReceiverSensors.java",
                "org/example/receiver/TuneRequest.java",
                "org/example/receiver/TuneRequestCodec.java",
                "receiver.html",
                "receiver.md"
            })
    void theFileIsAsItWasLookedAt(String path) throws IOException {
        Path file = GOLDEN.resolve(path);
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, outputs.get(path));
        }
        assertThat(outputs.get(path)).isEqualTo(Files.readString(file));
    }

    @Test
    void theSchemaTravelsAsItIs() throws IOException {
        assertThat(outputs.get("META-INF/labwire/receiver.yaml"))
                .isEqualTo(Files.readString(GOLDEN.resolve("receiver.yaml")));
    }

    @Test
    void noLineIsWiderThanThePage() {
        assertThat(outputs.entrySet())
                .filteredOn(output -> output.getKey().endsWith(".java"))
                .allSatisfy(output -> assertThat(output.getValue().lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120)));
    }
}
