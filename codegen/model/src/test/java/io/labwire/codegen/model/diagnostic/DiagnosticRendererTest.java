package io.labwire.codegen.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {

    private static final SourceFile FILE = new SourceFile("receiver.yaml", """
            one: 1
            \tband: {type: Band}
            three: 3
            four: 4
            five: 5
            """);

    private final DiagnosticRenderer renderer = new DiagnosticRenderer();

    @Test
    void aPictureShowsBothPlacesInTheirOrderWithCaretDashesAndRepair() {
        Diagnostic diagnostic = at(4, 1, 5, "\"four\" is declared twice")
                .note(span(FILE, 3, 1, 6), "first declared here")
                .repair("rename one of them, or remove it");

        assertThat(renderer.picture(diagnostic)).isEqualTo("""
                error LW0207: "four" is declared twice
                 --> receiver.yaml:4:1
                  |
                3 | three: 3
                  | ----- first declared here
                4 | four: 4
                  | ^^^^ rename one of them, or remove it""");
    }

    @Test
    void linesLeftOutBetweenTwoPlacesAreMarked() {
        Diagnostic diagnostic = at(1, 1, 4, "wrong").note(span(FILE, 5, 1, 5), "because of this");

        assertThat(renderer.picture(diagnostic)).isEqualTo("""
                error LW0207: wrong
                 --> receiver.yaml:1:1
                  |
                1 | one: 1
                  | ^^^
                ...
                5 | five: 5
                  | ---- because of this""");
    }

    @Test
    void twoPlacesOnOneLineShowTheLineOnce() {
        Diagnostic diagnostic =
                at(1, 6, 7, "wrong").note(span(FILE, 1, 1, 4), "name").repair("write 2");

        assertThat(renderer.picture(diagnostic)).isEqualTo("""
                error LW0207: wrong
                 --> receiver.yaml:1:6
                  |
                1 | one: 1
                  | --- name
                  |      ^ write 2""");
    }

    @Test
    void aPlaceInAnotherFileHasAnExcerptOfItsOwnWithTheSameMargin() {
        SourceFile other = new SourceFile("labwire/katcp/core.yaml", "\n".repeat(11) + "  help:\n");
        Diagnostic diagnostic = at(1, 1, 4, "there already").note(span(other, 12, 3, 7), "declared here");

        assertThat(renderer.picture(diagnostic)).isEqualTo("""
                error LW0207: there already
                  --> receiver.yaml:1:1
                   |
                 1 | one: 1
                   | ^^^
                  ::: labwire/katcp/core.yaml:12:3
                   |
                12 |   help:
                   |   ---- declared here""");
    }

    @Test
    void aTabTakesOneColumnSoThatTheCaretIsRight() {
        assertThat(renderer.picture(at(2, 2, 6, "wrong"))).endsWith("""
                2 |  band: {type: Band}
                  |  ^^^^""");
    }

    @Test
    void aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
        Span span = new Span(FILE, 3, 4, 5, 2);

        assertThat(renderer.picture(Diagnostic.error("LW0207", span, "wrong"))).endsWith("""
                3 | three: 3
                  |    ^^^^^""");
    }

    @Test
    void theEndOfTheFileIsMarkedOnItsEmptyLastLine() {
        assertThat(renderer.picture(at(6, 1, 1, "ends too early"))).endsWith("""
                6 |
                  | ^""");
        assertThat(renderer.picture(at(99, 7, 8, "beyond all lines"))).endsWith("""
                99 |
                   | ^""");
    }

    @Test
    void aVeryLongLineIsCutAroundThePlace() {
        SourceFile file = new SourceFile("long.yaml", "a".repeat(1000) + "BAND" + "z".repeat(1000));
        String picture = renderer.picture(
                Diagnostic.error("LW0207", span(file, 1, 1001, 1005), "wrong").repair("write band"));

        String source = "1 | ..." + "a".repeat(40) + "BAND" + "z".repeat(76) + "...";
        assertThat(picture).endsWith(source + "\n  | " + " ".repeat(43) + "^^^^ write band");
    }

    @Test
    void aPlaceAtEitherEndOfAVeryLongLineIsUnderTheCaret() {
        SourceFile file = new SourceFile("long.yaml", "B" + "a".repeat(1000) + "E");

        assertThat(renderer.picture(Diagnostic.error("LW0207", span(file, 1, 1, 2), "wrong")))
                .endsWith("1 | B" + "a".repeat(119) + "...\n  | ^");
        assertThat(renderer.picture(Diagnostic.error("LW0207", span(file, 1, 1002, 1003), "wrong")))
                .endsWith("1 | ..." + "a".repeat(119) + "E\n  | " + " ".repeat(122) + "^");
    }

    @Test
    void whatATerminalWouldObeyIsShownAsAReplacementCharacter() {
        SourceFile file = new SourceFile("evil\u001b.yaml", "a\u001b[31m\u202Eb\uD800");
        Diagnostic diagnostic =
                Diagnostic.error("LW0207", span(file, 1, 1, 2), "is \u0007").repair("r\u0085");

        assertThat(renderer.picture(diagnostic)).isEqualTo("""
                error LW0207: is \uFFFD
                 --> evil\uFFFD.yaml:1:1
                  |
                1 | a\uFFFD[31m\uFFFDb\uFFFD
                  | ^ r\uFFFD""");
        assertThat(renderer.line(diagnostic)).isEqualTo("evil\uFFFD.yaml:1:1: error LW0207: is \uFFFD; r\uFFFD");
    }

    @Test
    void aFileThatCouldNotBeReadHasNoExcerpt() {
        Span start = Span.startOf(new SourceFile("nowhere.yaml", ""));

        assertThat(renderer.picture(
                        Diagnostic.error("LW0101", start, "not there").repair("check the path")))
                .isEqualTo("""
                        error LW0101: not there
                         --> nowhere.yaml:1:1
                           = check the path""");
    }

    @Test
    void oneLineHoldsPlaceSeverityIdMessageAndRepair() {
        assertThat(renderer.line(at(4, 1, 5, "wrong").repair("write it right")))
                .isEqualTo("receiver.yaml:4:1: error LW0207: wrong; write it right");
        assertThat(renderer.line(Diagnostic.warning("LW0316", span(FILE, 1, 2, 3), "unused")))
                .isEqualTo("receiver.yaml:1:2: warning LW0316: unused");
    }

    @Test
    void aMessageThatQuotesAHugeTextIsCut() {
        assertThat(renderer.line(at(1, 1, 2, "x".repeat(100_000))))
                .hasSizeLessThan(400)
                .endsWith("...");
    }

    private static Diagnostic at(int line, int column, int endColumn, String message) {
        return Diagnostic.error("LW0207", span(FILE, line, column, endColumn), message);
    }

    private static Span span(SourceFile file, int line, int column, int endColumn) {
        return new Span(file, line, column, line, endColumn);
    }
}
