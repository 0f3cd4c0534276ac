package io.labwire.codegen.generator.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerLimitsTest {

    private static final String LEVELS = "levels: [0.9.11, S1, S2, S3, S4, current]\n";

    private static List<Diagnostic> limits(String levels, String sections) {
        String text = "labwire: 1\nprotocol: trainer\npackage: t\nname: Thing\n" + levels + sections;
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named("t.yaml")),
                        SchemaSource.inMemory(Map.of("t.yaml", text.getBytes(StandardCharsets.UTF_8)))));
        assertThat(compilation.diagnostics()).noneMatch(found -> found.severity() == Severity.ERROR);
        List<Schema> schemas = compilation.schemas();
        return Generator.withInstalledBindings().limits(schemas);
    }

    private static void refused(String sections, String message) {
        assertThat(limits(LEVELS, sections)).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.id()).isEqualTo("LW0504");
            assertThat(limit.message()).contains(message);
            assertThat(limit.repair()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: 'map<int64, string>'                                    | a map whose keys are int64",
                "type: json, as: json-text                                     | json as json-text",
                "type: timestamp, default: now                                 | a default that is another one each time",
                "type: uuid, default: random                                   | a default that is another one each time",
                "type: string, optional: true, write: always                   | write: always where the key may be left out",
                "type: string, write: when-true                                | write: when-true where the key has to be there",
                "type: timestamp, as: [{is: iso, until: S1}, {is: seconds, from: S2}] | a form that changes between levels"
            })
    void ofAField(String field, String message) {
        refused("records: {R: {doc: A., fields: {f: {" + field + ", doc: B.}}}}\n", message);
    }

    @Test
    void ofARecord() {
        refused(
                "records: {R: {doc: A., layout: array, fields: {f: {type: string, doc: B.}}}}\n",
                "record \"R\", which is an array");
        refused("""
                records:
                  B: {doc: A., abstract: true, fields: {f: {type: string, doc: B.}}}
                  R: {doc: A., extends: B, fields: {g: {type: string, doc: B.}}}
                  S: {doc: A., fields: {h: {type: B, doc: B.}}}
                """, "a value of B, which is abstract");
        refused("""
                records:
                  R:
                    doc: A.
                    fields:
                      f: {type: string, until: S1, doc: B.}
                      g: {type: int32, wire: f, from: S2, doc: B.}
                """, "two fields with the key f");
        String fields = IntStream.range(0, 128)
                .mapToObj(i -> "f" + i + ": {type: float64, doc: B.}")
                .collect(Collectors.joining(", "));
        refused("records: {R: {doc: A., fields: {" + fields + "}}}\n", "more fields than a record of Java can: 256");
    }

    @Test
    void ofAnEnum() {
        refused("enums: {E: {doc: A., unknown: ignore, values: {X: x}}}\n", "whose unknown values are left out");
        refused("enums: {E: {doc: A., wire: uint64, values: {X: 1}}}\n", "whose numbers need more than 63 bits");
        refused(
                "enums: {E: {doc: A., values: {X: {wire: x, until: S1}, Y: {wire: x, from: S2}}}}\n",
                "for x, which means another value of the enum at other levels");
    }

    @Test
    void ofAUnion() {
        refused(
                "unions: {U: {doc: A., members: {a: {type: float64, also: [bool], doc: B.}, b: {type: string, doc: B.}}}}\n",
                "kinds that are converted");
        refused(
                "unions: {U: {doc: A., by: order, members: {a: {type: 'float64?', doc: B.}, b: {type: string, doc: B.}}}}\n",
                "a member that may be null");
    }

    @Test
    void ofAValueOfVariants() {
        String variants = """
                records: {R: {doc: A., fields: {f: {type: V, doc: B.}}}, S: {doc: A., fields: {g: {type: int32, doc: B.}}}}
                variants: {V: {doc: A., tag: kind, unknown: skip, malformed: refuse, cases: {X: {type: S, doc: C.}}}}
                """;

        assertThat(limits(LEVELS, variants))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("a value that is one of the variants V"))
                .anyMatch(message -> message.contains("what stands around messages is the protocol's own"));
    }

    @ParameterizedTest
    @CsvSource({
        "number: 4294967296, has number 4294967296",
        "number: 2147483648, has number 2147483648",
        "'number: 1, payload: string', carries string",
        "'number: 1, payload: list<int32>', carries list<int32>",
        "'number: 1, payload: int64?', carries int64?"
    })
    void ofAnEvent(String properties, String message) {
        refused("events: {e: {" + properties + ", doc: A.}}\n", "event \"e\" " + message);
    }

    @Test
    void ofACommand() {
        refused(
                "commands: {c: {number: 1, reply: R, doc: A.}}\nrecords: {R: {doc: A., abstract: true, fields: {}}}\n",
                "carries R");
        refused("commands: {c: {number: [{is: 1, until: S1}, {is: 3000000000, from: S2}], doc: A.}}\n", "3000000000");
        assertThat(limits(LEVELS, "commands: {c: {number: 2147483647, doc: A.}}\n"))
                .isEmpty();
    }

    @Test
    void ofWhatStandsAroundMessages() {
        refused(
                "envelopes: {E: {doc: A., carries: commands, selector: n, body: data, fields: {n: {type: int32, doc: B.}, data: {type: json, doc: B.}}}}\n",
                "envelope \"E\": what stands around messages is the protocol's own");
        refused(
                "frames: {F: {doc: A., byte-order: little, fields: {f: {type: int32, doc: B.}}}}\n",
                "what stands around messages is the protocol's own");
    }

    @Test
    void ofTheLevels() {
        assertThat(limits("levels: [one, two]\n", "enums: {E: {doc: A., values: {X: x}}}\n"))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.message()).contains("the levels of AutoTrainer are 0.9.11, S1");
                    assertThat(limit.span().line()).isEqualTo(5);
                });
    }

    @Test
    void whatIsGeneratedHasNone() {
        String sections = """
                records: {R: {doc: A., fields: {f: {type: timestamp, as: iso, doc: B.}}}}
                events: {e: {number: 1, payload: R, doc: C.}, g: {number: 2, payload: json?, doc: C.}}
                """;

        assertThat(limits(LEVELS, sections)).isEmpty();
    }
}
