package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody with a mistake in a schema reads, to the last character. */
class PrintedBadSchemasTest {

    @Test
    void anArgumentDeclaredTwice() {
        assertThat(printed("LW0207-argument.yaml")).isEqualTo("""
                error LW0207: argument "band" is declared twice in request "go"
                  --> LW0207-argument.yaml:10:7
                   |
                 9 |       band: {type: int32}
                   |       ---- first declared here
                10 |       band: {type: int32}
                   |       ^^^^ rename one of them, or remove it""");
    }

    @Test
    void aTypeThatNobodyImported() {
        assertThat(printed("LW0204-not-imported.yaml")).isEqualTo("""
                error LW0204: unknown type "LogLevel"
                 --> LW0204-not-imported.yaml:9:21
                  |
                9 |       level: {type: LogLevel}
                  |                     ^^^^^^^^ import labwire/katcp/core.yaml, which declares it""");
    }

    @Test
    void importsInACircle() {
        assertThat(printed("LW0222-circle-of-two.yaml")).isEqualTo("""
                error LW0222: the imports form a circle: LW0222-circle-of-two.yaml -> with/circle.yaml -> \
                LW0222-circle-of-two.yaml
                 --> with/circle.yaml:4:10
                  |
                4 | import: [../LW0222-circle-of-two.yaml]
                  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ move what both need into a third schema
                 ::: LW0222-circle-of-two.yaml:5:10
                  |
                5 | import: [with/circle.yaml]
                  |          ---------------- imported here""");
    }

    @Test
    void whatIsNotYaml() {
        assertThat(printed("LW0108-brace-never-closed.yaml")).isEqualTo("""
                error LW0108: the text is not YAML: expected ',' or '}'
                 --> LW0108-brace-never-closed.yaml:7:1
                  |
                6 |   Band: {values: {L: l}
                  |         - this begins here
                7 | doc: x
                  | ^ close the mapping, or separate its entries""");
    }

    @Test
    void severalFaultsOfOneSchema() {
        assertThat(printed("several-faults-at-once.yaml")).isEqualTo("""
                error LW0310: request "tune" has no documentation
                  --> several-faults-at-once.yaml:11:3
                   |
                11 |   tune:
                   |   ^^^^ add 'doc:' with a sentence on what it does

                error LW0204: unknown type "Bnad"
                  --> several-faults-at-once.yaml:13:20
                   |
                13 |       band: {type: Bnad}
                   |                    ^^^^ write 'Band'

                error LW0214: "soon" is not of type duration
                  --> several-faults-at-once.yaml:14:39
                   |
                14 |       hold: {type: duration, default: soon}
                   |                                       ^^^^ write a number with its unit: h, min, s, ms, us or ns, \
                and nothing finer

                error LW0304: request "tune" and request "Tune" would both become class TuneRequest
                  --> several-faults-at-once.yaml:15:3
                   |
                11 |   tune:
                   |   ---- the first is here
                ...
                15 |   Tune: {doc: Tunes., argumnets: {}}
                   |   ^^^^ rename one of them

                error LW0201: unknown key "argumnets" in request "Tune"
                  --> several-faults-at-once.yaml:15:23
                   |
                15 |   Tune: {doc: Tunes., argumnets: {}}
                   |                       ^^^^^^^^^ write 'arguments'

                error LW0207: value "L" is declared twice in enum "Band"
                  --> several-faults-at-once.yaml:17:25
                   |
                17 |   Band: {values: {L: l, L: m}}
                   |                   - first declared here
                   |                         ^ rename one of them, or remove it""");
    }

    private static String printed(String file) {
        BadSchema bad = BadSchema.named(file);
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        String folder =
                bad.file().resolveSibling("") + bad.file().getFileSystem().getSeparator();
        return bad.compile().diagnostics().stream()
                .map(renderer::picture)
                .map(picture -> picture.replace(folder, ""))
                .collect(Collectors.joining("\n\n"));
    }
}
