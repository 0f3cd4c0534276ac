package io.labwire.codegen.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated scanner finds what ANTLR's lexer finds, in any bytes that come in any pieces. The system property
 * {@code labwire.seed} runs a failed seed again.
 */
class AgainstAntlrTest {

    private static final int KATCP_STREAMS = 120_000;
    private static final int OTHER_STREAMS = 3_000;

    @Test
    void katcpLinesAreCutIntoTheTokensThatAntlrFinds() throws Exception {
        agree("Katcp.g4", katcp(), NearMisses.katcpLines(), KATCP_STREAMS);
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void otherGrammarsAgreeToo(String grammar) throws Exception {
        agree("T.g4", grammar, List.of("aab1 \n", "if ifx 12 -3\r\n", "\"a\\\"b\" 'x'\n", "/*x**/y\n"), OTHER_STREAMS);
    }

    static Stream<String> grammars() {
        return Stream.of(
                // no modes, nothing ends a unit; a state that leads back to itself with every byte
                "lexer grammar T; WORD: [a-z]+; DIGIT: [0-9]; REST: ~[a-z0-9];",
                // the first of two equally long rules wins; what is skipped, and what has another type
                "lexer grammar T; IF: 'if'; NAME: [a-z]+; UPPER: ([A-Z] | '_')+ -> skip; NUMBER: '-'? [0-9]+ -> type(NAME); "
                        + "DASH: '-' ~[0-9]; OTHER: ~[a-zA-Z0-9_\\-];",
                // a mode that swallows everything, with control bytes among what repeats it
                "lexer grammar T; OPEN: '\"' -> skip, mode(TEXT); OTHER: ~'\"' -> mode(DEFAULT_MODE); "
                        + "mode TEXT; PART: ~[\"\\\\]+; ESCAPE: '\\\\' .; CLOSE: '\"' -> mode(DEFAULT_MODE);",
                // a rule that never ends but with the stream
                "lexer grammar T; A: 'a' -> mode(ALL); B: ~'a'; mode ALL; REST: [\\u0000-\\u00FF] ;",
                "lexer grammar T; A: 'a' -> mode(ALL), skip; B: ~'a'; mode ALL; REST: [\\u0000-\\u00FF]+ -> skip;",
                // fragments within fragments, case ignored
                "lexer grammar T; options { caseInsensitive = true; } HEX: '0x' H H | '0' ~'x' | '0x' ~[0-9a-f] "
                        + "| '0x' H ~[0-9a-f]; OTHER: ~'0'; fragment H: D | [a-f]; fragment D: [0-9];");
    }

    private static void agree(String name, String grammar, List<String> lines, int streams) throws Exception {
        long seed = Long.getLong("labwire.seed", System.nanoTime());
        System.out.println(name + " against ANTLR: seed " + seed);
        NearMisses misses = new NearMisses(new Random(seed), lines);
        AntlrLexer reference = new AntlrLexer(grammar);
        ScannerUnderTest scanner = CompiledScanner.of(name, grammar);
        for (int i = 0; i < streams; i++) {
            byte[] stream = misses.next();
            List<Found> expected = ended(reference.scan(stream), stream.length);

            List<Found> found = scanner.scan(misses.cut(stream));

            if (!found.subList(0, Math.min(found.size(), expected.size())).equals(expected)
                    || found.size() > expected.size() + 1) {
                assertThat(found)
                        .as("seed %d, stream %d: %s", seed, i, new String(stream, StandardCharsets.ISO_8859_1))
                        .isEqualTo(expected);
            }
        }
    }

    /** The last token may go on for all that a scanner knows, where the end of the stream is the end of it for ANTLR. */
    private static List<Found> ended(List<Found> tokens, int length) {
        boolean open = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == length;
        return open ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    private static String katcp() throws Exception {
        try (InputStream text = AgainstAntlrTest.class.getResourceAsStream("/META-INF/labwire/grammars/Katcp.g4")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
