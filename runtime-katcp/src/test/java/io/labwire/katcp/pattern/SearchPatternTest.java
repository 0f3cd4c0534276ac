package io.labwire.katcp.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.pattern.Node.At;
import io.labwire.katcp.pattern.Node.Either;
import io.labwire.katcp.pattern.Node.Repeated;
import io.labwire.katcp.pattern.Node.Row;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SearchPatternTest {

    private static boolean finds(String pattern, String text) {
        try {
            return SearchPattern.of(pattern).isFoundIn(text, new Steps(1_000_000));
        } catch (PatternFault fault) {
            throw new AssertionError(pattern + ": " + fault.getMessage());
        }
    }

    @Property(tries = 20_000)
    void whatIsFoundIsWhatTheExpressionMeans(
            @ForAll("patterns") String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String text)
            throws PatternFault {
        assertThat(finds(pattern, text)).isEqualTo(new Ends(text).anywhere(new PatternParser(pattern).parse()));
    }

    /** The Java library finds nothing of {@code (^|a){2}$} in {@code a}, which Python does: counting what may be nothing is left out. */
    @Property(tries = 20_000)
    void whatIsFoundIsWhatTheJavaLibraryFinds(
            @ForAll("patterns") String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String text)
            throws PatternFault {
        Assume.that(!countsNothing(new PatternParser(pattern).parse()));
        assertThat(finds(pattern, text))
                .isEqualTo(Pattern.compile(pattern).matcher(text).find());
    }

    private static boolean countsNothing(Node node) {
        if (node instanceof Row row) {
            return row.nodes().stream().anyMatch(SearchPatternTest::countsNothing);
        }
        if (node instanceof Either either) {
            return either.nodes().stream().anyMatch(SearchPatternTest::countsNothing);
        }
        return node instanceof Repeated repeated
                && (countsNothing(repeated.node()) || (repeated.least() > 1 && mayBeNothing(repeated.node())));
    }

    private static boolean mayBeNothing(Node node) {
        if (node instanceof Row row) {
            return row.nodes().stream().allMatch(SearchPatternTest::mayBeNothing);
        }
        if (node instanceof Either either) {
            return either.nodes().stream().anyMatch(SearchPatternTest::mayBeNothing);
        }
        if (node instanceof Repeated repeated) {
            return repeated.least() == 0 || mayBeNothing(repeated.node());
        }
        return node instanceof At;
    }

    @Example
    void countingWhatMayBeNothingTriesAllWays() {
        assertThat(finds("((^|a)){2}$", "a")).isTrue();
        assertThat(finds("(^|a){2}$", "aa")).isTrue();
        assertThat(finds("^(^|a){2}$", "aaa")).isFalse();
    }

    @Property(tries = 2_000)
    void theWorkGrowsWithPatternTimesText(
            @ForAll("patterns") String pattern,
            @ForAll @StringLength(max = 200) @CharRange(from = 'a', to = 'c') String text)
            throws PatternFault {
        long states =
                Program.of(new PatternParser(pattern).parse(), pattern.length()).size();
        SearchPattern.of(pattern).isFoundIn(text, new Steps(2 * states * (text.length() + 1L)));
    }

    @Provide
    Arbitrary<String> patterns() {
        return pattern(3);
    }

    private static Arbitrary<String> pattern(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(
                "a", "b", ".", "[ab]", "[^a]", "[b-c]", "^", "$", "\\b", "\\B", "\\w", "\\D", "\\A", "\\Z", "\\x61",
                "c", "ab");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = pattern(depth - 1);
        Arbitrary<String> group = inner.map(each -> "(" + each + ")").map(each -> each);
        Arbitrary<String> repeated = Combinators.combine(
                        Arbitraries.oneOf(
                                group, inner.map(each -> "(?:" + each + ")"), Arbitraries.of("a", "b", ".", "[ac]")),
                        Arbitraries.of("*", "+", "?", "{2}", "{1,}", "{0,2}", "{1,3}", "*?", "+?", "??", "{0,2}?"))
                .as((each, count) -> each + count);
        Arbitrary<String> either =
                Combinators.combine(inner, inner).as((first, second) -> "(" + first + "|" + second + ")");
        Arbitrary<String> row = Combinators.combine(inner, inner).as((first, second) -> first + second);
        return Arbitraries.oneOf(leaf, group, repeated, either, row, Arbitraries.just("()"));
    }

    @Example
    void itHasTheSyntaxOfPython() {
        assertThat(finds("(?i)VOLT[^X]ge", "psu.voltage")).isTrue();
        assertThat(finds("(?i)[^a]", "A")).isFalse();
        assertThat(finds("(?i:A)b", "ab")).isTrue();
        assertThat(finds("(?i:A)B", "ab")).isFalse();
        assertThat(finds("(?P<unit>cpu|gpu)\\.\\d{2,}", "rack.gpu.10")).isTrue();
        assertThat(finds("a{,2}b", "b")).isTrue();
        assertThat(finds("a{x}", "a{x}")).isTrue();
        assertThat(finds("[]a]+$", "]")).isTrue();
        assertThat(finds("[a-]", "-")).isTrue();
        assertThat(finds("[\\w.-]{3}", "a.-")).isTrue();
        assertThat(finds("[\\x41\\u00e9]", "\u00e9")).isTrue();
        assertThat(finds("^.$", "\ud83d\ude00")).isTrue();
        assertThat(finds("a$", "a\n")).isTrue();
        assertThat(finds("a\\Z", "a\n")).isFalse();
        assertThat(finds("\\[\\]\\/\\ ", "[]/ ")).isTrue();
        assertThat(finds("", "")).isTrue();
    }

    @Example
    void whatIsWrongIsSaidWithItsPlace() {
        fault("a(b", "a missing ) at character 3");
        fault("a)", "a ) without its ( at character 2");
        fault("*a", "nothing to repeat at character 1");
        fault("a**", "a repetition of a repetition at character 3");
        fault("a++", "a possessive repetition, which is not supported at character 3");
        fault("[b-a]", "a range that ends before it begins at character 5");
        fault("[a", "a missing ] at character 2");
        fault("a{3,2}", "more repetitions at least than at most at character 6");
        fault("a{1001}", "more than 1000 repetitions at character 7");
        fault("(a{1000}){1000}", "too many repetitions at character 15");
        fault("(?=a)", "a kind of group that is not supported at character 2");
        fault("(?P<1>a)", "a missing name of a group at character 5");
        fault("(a)\\1", "a back reference, which is not supported at character 5");
        fault("\\q", "an escape that means nothing at character 2");
        fault("\\x1g", "not 2 hexadecimal digits at character 4");
        fault("\\", "a backslash with nothing behind it at character 1");
        fault("(".repeat(101), "groups too deep in one another at character 101");
    }

    private static void fault(String pattern, String message) {
        assertThatThrownBy(() -> SearchPattern.of(pattern))
                .as(pattern)
                .isInstanceOf(PatternFault.class)
                .hasMessage(message);
    }
}
