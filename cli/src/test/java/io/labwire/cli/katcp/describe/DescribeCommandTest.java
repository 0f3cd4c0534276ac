package io.labwire.cli.katcp.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Served;
import io.labwire.cli.katcp.ScriptedDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeCommandTest {

    private static final String V51 = "#version-connect katcp-protocol 5.1-IT\n";

    @TempDir
    private Path folder;

    private Run describe(String address, String file, String... options) {
        List<String> words = new ArrayList<>(List.of("katcp", "describe", address, "--out", file));
        words.addAll(Arrays.asList(options));
        return Run.in(folder, words);
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replaceAll("127\\.0\\.0\\.1:\\d+", "ADDRESS");
    }

    /** Checks it, generates from it, and makes its pages. */
    private void isSound(String file) {
        Run check = Run.in(folder, List.of("check", file));
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        Run generate = Run.in(folder, List.of("generate", file, "--out", "generated"));
        assertThat(generate.err()).isEmpty();
        assertThat(generate.code()).isZero();
    }

    @Test
    void deviceBecomesASchemaThatSaysWhatIsNotKnown() throws IOException {
        String help = """
                #help[ID] tune Tunes\\_the\\_receiver.
                #help[ID] help What\\_there\\_is.
                #help[ID] sensor-list Lists.
                #help[ID] request-timeout-hint Hints.
                #help[ID] stow \\@
                #help[ID] sweep Two:\\n\\tlines.
                !help[ID] ok 6
                """;
        String hints = """
                #request-timeout-hint[ID] tune 2.5
                #request-timeout-hint[ID] sweep 180.0
                #request-timeout-hint[ID] stow 0.0
                !request-timeout-hint[ID] ok 3
                """;
        String sensors = """
                #sensor-list[ID] rx.lo Where\\_the\\_oscillator\\_is. Hz float 1e9 2e9 0.9e9 2.1e9
                #sensor-list[ID] rx.band Band. \\@ discrete l u s-wide
                #sensor-list[ID] rx.band-asked Band\\_asked\\_for. \\@ discrete l u s-wide
                #sensor-list[ID] rx.count Count. \\@ integer -5 5
                #sensor-list[ID] rx.on On: m boolean
                #sensor-list[ID] rx.time \\@ \\@ timestamp
                !sensor-list[ID] ok 6
                """;
        try (ScriptedDevice device = new ScriptedDevice(
                V51 + "#version-connect katcp-device rx-1.0 rx-1.0.7\n",
                Map.of("help", help, "request-timeout-hint", hints, "sensor-list", sensors))) {
            assertThat(describe(device.address(), "my-receiver.yaml"))
                    .isEqualTo(new Run(0, "my-receiver.yaml: 6 requests, 6 sensors\n", ""));
        }
        assertThat(written("my-receiver.yaml")).isEqualTo("""
                # A schema to start from: what the device at ADDRESS told of itself.
                # katcp-protocol 5.1-IT
                # katcp-device rx-1.0 rx-1.0.7
                #
                # KATCP does not tell everything. Look at, and write where it matters:
                # - the arguments of requests, and what follows "ok" in their replies: see below
                # - informs that come before a reply, and those that come unasked, except the standard ones
                # - whole numbers that do not fit 64 bits: they have the type integer
                # Then: labwire check THIS-FILE
                labwire: 1
                protocol: katcp
                package: org.example.myreceiver
                name: MyReceiver
                import: [labwire/katcp/core.yaml]

                # Names in Java are made from the options on the wire.
                enums:
                  RxBand:
                    doc: What the sensor rx.band can be.
                    values:
                      L: {wire: l}
                      U: {wire: u}
                      S_WIDE: {wire: s-wide}

                # What arguments a request and its reply have is not told, except in words. As it stands here each
                # has any number of bytes; replace that by what they are, for example
                #   arguments:
                #     frequency: {type: float64, unit: Hz, doc: Centre frequency.}
                requests:
                  stow:
                    doc: The device does not say what it does.
                    arguments:
                      values: {type: bytes, repeat: true}
                    reply:
                      values: {type: bytes, repeat: true}
                  sweep:
                    doc: "Two:\\n lines."
                    timeout-hint: 180s
                    arguments:
                      values: {type: bytes, repeat: true}
                    reply:
                      values: {type: bytes, repeat: true}
                  tune:
                    doc: Tunes the receiver.
                    timeout-hint: 2500ms
                    arguments:
                      values: {type: bytes, repeat: true}
                    reply:
                      values: {type: bytes, repeat: true}

                sensors:
                  rx.band: {type: RxBand, doc: Band.}
                  rx.band-asked: {type: RxBand, doc: Band asked for.}
                  rx.count: {type: int64, min: -5, max: 5, doc: Count.}
                  rx.lo: {type: float64, unit: Hz, min: 1000000000.0, max: 2000000000.0, doc: Where the oscillator is.} # The device says: range of warnings '0.9e9' '2.1e9'
                  rx.on: {type: bool, doc: 'On:'} # The device says: unit m
                  rx.time: {type: timestamp}

                # The device lacks these of the standard requests: client-list, halt, log-level, restart, sensor-sampling, sensor-sampling-clear, sensor-value, version-list, watchdog
                """);
        isSound("my-receiver.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1-BIMT", "5.0-IM", "4.0-M"})
    void schemaOfTheExampleDeviceIsSound(String protocol) throws IOException {
        try (Served device = new Served("--port", "0", "--protocol", protocol)) {
            assertThat(describe(device.address(), "bench.yaml").err()).isEmpty();
        }
        assertThat(written("bench.yaml"))
                .contains("psu.voltage: {type: float64, unit: V, min: 0.0, max: 5.0, doc: PSU voltage.}")
                .contains(protocol.startsWith("4") ? "labwire-example-1.0" : "katcp-protocol " + protocol);
        isSound("bench.yaml");
    }

    @Test
    void whatCannotStandInASchemaIsACommentWithTheReason() throws IOException {
        String help = """
                #help[ID] set_band Not\\_in\\_the\\_grammar.
                #help[ID] class A\\_word\\_of\\_Java.
                #help[ID] foo-bar One.
                #help[ID] foo--bar The\\_other.
                #help[ID] \u00ff\u00fe Noise.
                #help[ID] shy
                #help[ID] evil \u00e2\u0080\u00aeturned:\\_#\\_'\\_"\\_{\\e[2J
                #help[ID] evil-request A\\_class\\_taken\\_twice.
                !help[ID] ok 8
                """;
        String sensors = """
                #sensor-list[ID] a.b One. \\@ float
                #sensor-list[ID] a-b Two. \\@ float
                #sensor-list[ID] x,y Comma. \\@ float
                #sensor-list[ID] with\\_blank Blank. \\@ integer 5 1
                #sensor-list[ID] \\@ Nameless. \\@ float
                #sensor-list[ID] 1.2 Digits. \\@ integer 1 99999999999999999999
                #sensor-list[ID] ant{n}.x Braces. \\@ float nan inf
                #sensor-list[ID] odd Odd. \\@ quaternion 1 2
                #sensor-list[ID] mode Mode. \\@ discrete on off On \\@ 1 \\_ yes on
                #sensor-list[ID] none None. \\@ discrete
                #sensor-list[ID] sensor.status S. \\@ discrete a
                #sensor-list[ID] class Class. \\@ boolean
                #sensor-list[ID] getClass Method. \\@ boolean
                #sensor-list[ID] true Yaml. m/s^2 float -1 1
                #sensor-list[ID] a\\nb Line. \\n float
                #sensor-list[ID] \u00c3\u00a9t\u00c3\u00a9 Summer. \u00c2\u00b0C float
                !sensor-list[ID] ok 16
                """;
        try (ScriptedDevice device = new ScriptedDevice(V51, Map.of("help", help, "sensor-list", sensors))) {
            assertThat(describe(device.address(), "2nd device.yaml").err()).isEmpty();
        }
        isSound("2nd device.yaml");
        assertThat(written("2nd device.yaml"))
                .contains("package: org.example.device2nddevice\nname: Device2ndDevice\n")
                .contains("# The device also said: #help \"\\xff\\xfe\" Noise.\n")
                .contains("# The device also said: #help shy\n")
                .contains("""
                          # Left out: request "foo--bar" and request "foo-bar" would both become class FooBarRequest
                          # foo-bar:
                          #   doc: One.
                        """)
                .contains("""
                        sensors:
                          # Left out: "" cannot be the name of a sensor
                          # '': {type: float64, doc: Nameless.}
                          '1.2': {type: integer, min: 1, max: 99999999999999999999, doc: Digits.}
                          # Left out: "a b" cannot be the name of a sensor
                          # "a\\nb": {type: float64, unit: "\\n", doc: Line.}
                          a-b: {type: float64, doc: Two.}
                          # Left out: sensors "a-b" and "a.b" would both become method aB
                          # a.b: {type: float64, doc: One.}
                          # Left out: braces in the name of a sensor stand for a family of sensors in a schema
                          # 'ant{n}.x': {type: float64, doc: Braces.} # The device says: parameters nan inf
                          class: {type: bool, doc: Class.}
                          getClass: {type: bool, doc: Method.}
                          mode: {type: Mode, doc: Mode.}
                          # Left out: a discrete sensor whose options are not told, or no text
                          # none: {type: discrete, doc: None.}
                          # Left out: a type of sensor that is not known
                          # odd: {type: quaternion, doc: Odd.} # The device says: parameters '1' '2'
                          sensor.status: {type: SensorStatus2, doc: S.}
                          'true': {type: float64, unit: 'm/s^2', min: -1.0, max: 1.0, doc: Yaml.}
                          with blank: {type: int64, doc: Blank.} # The device says: parameters '5' '1'
                          # Left out: "x,y" cannot be the name of a sensor
                          # 'x,y': {type: float64, doc: Comma.}
                          'été': {type: float64, unit: '°C', doc: Summer.}
                        """);
    }

    @Test
    @Timeout(60)
    void whatWouldTakeVeryLongIsLeftOut() throws IOException {
        String help = """
                #help[ID] request-timeout-hint Hints.
                #help[ID] huge Huge.
                #help[ID] tiny Tiny.
                #help[ID] odd Odd.
                #help[ID] fine Fine.
                !help[ID] ok 5
                """;
        String hints = """
                #request-timeout-hint[ID] huge 1e400000000
                #request-timeout-hint[ID] tiny 1e-400000000
                #request-timeout-hint[ID] odd nan
                #request-timeout-hint[ID] fine 0.0001
                !request-timeout-hint[ID] ok 4
                """;
        String options = IntStream.rangeClosed(1, SensorElement.MOST_OPTIONS)
                .mapToObj(number ->
                        " " + Integer.toBinaryString(number).replace('1', '.').replace('0', ','))
                .collect(Collectors.joining());
        String sensors = "#sensor-list[ID] long Long. \\@ integer -5 " + "9".repeat(2_000_000) + "\n"
                + "#sensor-list[ID] choice Choice. \\@ discrete" + options + "\n"
                + "#sensor-list[ID] list List. \\@ discrete" + options + " one-more\n"
                + "!sensor-list[ID] ok 3\n";
        try (ScriptedDevice device =
                new ScriptedDevice(V51, Map.of("help", help, "request-timeout-hint", hints, "sensor-list", sensors))) {
            assertThat(describe(device.address(), "slow.yaml").err()).isEmpty();
        }
        isSound("slow.yaml");
        assertThat(written("slow.yaml"))
                .containsOnlyOnce("timeout-hint: ")
                .contains("    doc: Fine.\n    timeout-hint: 1ms\n")
                .contains("      OTHER: {wire: '.'}\n      OTHER_2: {wire: '.,'}\n")
                .contains("      OTHER_1000: {wire: '.....,.,,,'}\n")
                .contains("\n  choice: {type: Choice, doc: Choice.}\n")
                .contains("\n  long: {type: int64, doc: Long.} # The device says: parameters '-5' '"
                        + "9".repeat(ToldText.MOST_COMMENT - 17) + "...\n")
                .contains("""
                          # Left out: a discrete sensor of 1001 options, more than 1000
                          # list: {type: discrete, doc: List.}
                        """);
    }

    @Test
    void fileThatIsThereIsWrittenOverOnlyIfToldSo() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "mine");
        try (ScriptedDevice device =
                new ScriptedDevice(V51, Map.of("help", "!help[ID] ok 0\n", "sensor-list", "!sensor-list[ID] ok 0\n"))) {
            Run run = describe(device.address(), "mine.yaml");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).matches("labwire katcp describe: .*mine.yaml is there already; --force .*\\R");
            assertThat(written("mine.yaml")).isEqualTo("mine");

            assertThat(describe(device.address(), "mine.yaml", "--force", "--package", "org.example.own")
                            .code())
                    .isZero();
            assertThat(written("mine.yaml")).contains("package: org.example.own\n");
            assertThat(describe(device.address(), "new/folder/x.yaml").code()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--force"})
    void placeWhereNoFileCanBeIsToldBeforeTheDeviceIsAsked(String option) throws IOException {
        Path file = Files.createFile(folder.resolve("x.yaml"));
        String[] options = option.isEmpty() ? new String[0] : new String[] {option};

        assertThat(describe("127.0.0.1:1", ".", options))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire katcp describe: " + folder.resolve(".")
                                + " is a folder; --out is the file to write\n"));
        assertThat(describe("127.0.0.1:1", "x.yaml/y.yaml", options))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire katcp describe: cannot write " + file.resolve("y.yaml") + ": " + file
                                + " is not a folder\n"));
    }

    @Test
    void deviceThatRefusesIsQuoted() throws IOException {
        try (ScriptedDevice device = new ScriptedDevice(V51, Map.of("help", "!help[ID] fail not\\_today\n"))) {
            Run run = describe(device.address(), "x.yaml");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("labwire katcp describe: the device answers ?help with !help[1] fail not\\_today\n");
            assertThat(folder.resolve("x.yaml")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:7147",
                "127.0.0.1 --out x.yaml",
                "127.0.0.1:7147 --out x.yaml --package 1.2",
                "127.0.0.1:1 --out x.yaml",
                "no-such-host.invalid:7147 --out x.yaml"
            })
    void whatCannotBeDoneEndsWithTwoAndOneLine(String words) {
        Run run = Run.in(folder, List.of(("katcp describe " + words).strip().split(" ")));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp describe: .*\\R");
    }
}
