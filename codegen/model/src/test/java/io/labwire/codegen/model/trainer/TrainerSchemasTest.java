package io.labwire.codegen.model.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built-in schemas of AutoTrainer against the tables of its specification, which stand in {@code trainer/*.tsv} of the
 * test's resources, one file for each level: numbers and names of events and commands with what they carry, enums, records.
 * There are none for S4, which is {@code current}.
 */
class TrainerSchemasTest {

    private static final Path TABLES = Path.of("src/test/resources/trainer");

    private static Schema core;

    @BeforeAll
    static void compile() {
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named("labwire/trainer/core.yaml")),
                        SchemaSource.classLoader(TrainerSchemasTest.class.getClassLoader())));
        assertThat(compilation.diagnostics()).isEmpty();
        core = compilation.schemas().get(0);
    }

    @Test
    void theLevelsAreThoseOfTheSpecification() {
        assertThat(Stream.concat(Stream.of(core), core.allImports().stream()))
                .hasSize(11)
                .allSatisfy(schema ->
                        assertThat(schema.wire().levels()).containsExactly("0.9.11", "S1", "S2", "S3", "S4", "current"))
                .allSatisfy(schema ->
                        assertThat(schema.wire().codec()).isEqualTo(core.wire().codec()));
    }

    @ParameterizedTest
    @CsvSource({"0.9.11, 86, 8, 24", "S1, 103, 11, 67", "S2, 106, 11, 68", "S3, 107, 11, 78", "current, 107, 21, 78"})
    void aLevelHasWhatItsTablesSay(String level, int events, int commands, int values) throws IOException {
        LevelTable table = new LevelTable(core, level);

        assertThat(table.events()).hasSize(events).containsExactlyInAnyOrderElementsOf(rows(level, "event"));
        assertThat(table.commands()).hasSize(commands).containsExactlyInAnyOrderElementsOf(rows(level, "command"));
        assertThat(table.enums()).hasSize(values).containsExactlyInAnyOrderElementsOf(rows(level, "enum"));
        assertThat(table.envelopes()).containsExactlyInAnyOrderElementsOf(rows(level, "envelope"));
        assertThat(table.records()).containsAll(rows(level, "record"));
    }

    @Test
    void theFourthStepIsTheCurrentLevel() {
        LevelTable step = new LevelTable(core, "S4");
        LevelTable current = new LevelTable(core, "current");

        assertThat(step.events()).isEqualTo(current.events());
        assertThat(step.commands()).isEqualTo(current.commands());
        assertThat(step.enums()).isEqualTo(current.enums());
        assertThat(step.records()).isEqualTo(current.records());
    }

    /** Otherwise a reader could not know what it has read. */
    @ParameterizedTest
    @ValueSource(strings = {"0.9.11", "S1", "S2", "S3", "S4", "current"})
    void aNumberMeansOneThingAtALevel(String level) {
        LevelTable table = new LevelTable(core, level);

        assertThat(table.events().stream().map(TrainerSchemasTest::number)).doesNotHaveDuplicates();
        assertThat(table.commands().stream().map(TrainerSchemasTest::number)).doesNotHaveDuplicates();
    }

    @Test
    void eachNumberThatTheRealSoftwareUsesIsKnownAtItsLevel() throws IOException {
        List<String[]> occurring =
                lines("occurring.tsv").map(TrainerSchemasTest::columns).toList();

        assertThat(occurring).hasSize(315);
        for (String[] each : occurring) {
            LevelTable table = new LevelTable(core, each[2]);
            List<String> known = each[3].equals("event") ? table.events() : table.commands();
            String name = each[5].isEmpty() ? "" : each[5] + "\t";
            assertThat(known)
                    .as("%s of %s", each[1], each[0])
                    .anyMatch(row -> row.startsWith(each[3] + "\t" + each[4] + "\t" + name));
        }
    }

    @Test
    void thePayloadsOfTheRealSoftwareHaveTheKeysOfTheirEvents() throws IOException {
        List<String[]> occurring = lines("occurring.tsv")
                .map(TrainerSchemasTest::columns)
                .filter(each -> !each[6].isEmpty())
                .toList();

        assertThat(occurring).hasSize(105);
        for (String[] each : occurring) {
            String row = new LevelTable(core, each[2])
                    .events().stream()
                            .filter(event -> number(event).equals(each[4]))
                            .findFirst()
                            .orElseThrow();
            String fields = columns(row)[3].equals("Animal?") ? animal() : columns(row)[3];
            List<String> sent =
                    Arrays.stream(each[6].split(",")).map(JavaWords::lowerCamel).toList();
            assertThat(sent).as(each[1]).isSubsetOf(keys(fields, "[a-zA-Z]+[?=]?"));
            assertThat(sent).as(each[1]).containsAll(keys(fields, "[a-zA-Z]+"));
        }
    }

    @Test
    void allEnumsAreOpen() {
        assertThat(Stream.concat(Stream.of(core), core.allImports().stream())
                        .flatMap(schema -> schema.enums().stream()))
                .hasSize(14)
                .extracting(EnumType::unknown)
                .containsOnly(Unknown.KEEP);
    }

    /** Some rigs before S4 tell it under the key of detectors, with nothing or 0 under its own. */
    @Test
    void theKindOfAnAlarmIsReadUnderEitherKey() {
        assertThat(Stream.concat(Stream.of(core), core.allImports().stream())
                        .flatMap(schema -> schema.types().records().stream())
                        .flatMap(record -> record.fields().stream())
                        .filter(field -> field.wire().givesWay().isPresent()))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.path()).isEqualTo("labwire/trainer/alarm.yaml#records.Alarm.fields.alarm_id");
                    assertThat(field.wire().aliases()).containsExactly("detectorId");
                    assertThat(field.wire().givesWay()).contains(new Value.Whole(BigInteger.ZERO));
                });
    }

    private static String animal() throws IOException {
        return columns(rows("current", "record").stream()
                .filter(row -> row.startsWith("record\tAnimal\t"))
                .findFirst()
                .orElseThrow())[2];
    }

    /** Of fields in a table, those whose keys have a form. */
    private static List<String> keys(String fields, String form) {
        return Arrays.stream(fields.split(", "))
                .map(field -> field.substring(0, field.indexOf(':')))
                .filter(key -> key.matches(form))
                .map(key -> key.replaceAll("[?=]", ""))
                .toList();
    }

    private static String number(String row) {
        return columns(row)[1];
    }

    private static String[] columns(String row) {
        return row.split("\t", -1);
    }

    private static List<String> rows(String level, String kind) throws IOException {
        return lines(level + ".tsv").filter(row -> row.startsWith(kind + "\t")).toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(TABLES.resolve(file)).stream();
    }
}
