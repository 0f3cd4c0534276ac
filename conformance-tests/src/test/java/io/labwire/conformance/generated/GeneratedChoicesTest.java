package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions whose members are tried in their order, also where they contain themselves. */
class GeneratedChoicesTest {

    private static final String SCHEMA = """
            labwire: 1
            protocol: trainer
            package: org.example.sums
            name: Sums
            doc: Calculations.
            codec: {keys: humps, numbers: python, non-finite: literal, unknown: ignore}
            enums:
              CHOICES:
                doc: Its class is called as the constant of a codec would be.
                values: {PI: {wire: pi, doc: Of a circle.}, E: {wire: e, doc: Of growth.}}
            types:
              Radius: {type: float64, min: 0.0, doc: Half of the width.}
            records:
              Sum:
                doc: Two or more.
                unknown: refuse
                fields:
                  of: {type: Expr, optional: true, doc: What is added to.}
                  terms: {type: list<Expr>, optional: true, doc: What is added.}
                  plus: {type: float64, doc: What is added always.}
              Negated:
                doc: Less than nothing.
                unknown: refuse
                fields:
                  of: {type: Expr, optional: true, doc: What it is the negative of.}
                  terms: {type: list<Expr>, optional: true, doc: The negative of each of them.}
              Circle:
                doc: Something round.
                unknown: refuse
                fields:
                  radius: {type: Radius, doc: How large it is.}
                  fill: {type: string, doc: What is in it.}
            unions:
              Expr:
                doc: Anything that can be calculated.
                by: order
                members:
                  sum: {type: Sum, doc: A sum.}
                  negated: {type: Negated, doc: A negative.}
                  circle: {type: Circle, doc: The area of a circle.}
                  known: {type: CHOICES, doc: A number that is known.}
                  number: {type: float64, doc: A number.}
            """;

    private static final JsonRules DEEP =
            JsonRules.STRICT.with(JsonLimits.with(limits -> limits.depth(JsonLimits.MAX_DEPTH)));

    private static JsonType<Object> expression;

    @BeforeAll
    static void generate(@TempDir Path folder) throws Exception {
        Path schema = Files.writeString(folder.resolve("sums.yaml"), SCHEMA);
        expression = GeneratedJson.of(schema).type("Expr");
    }

    private static Object read(String json, JsonRules rules) throws WireFormatException {
        return expression.decode(json.getBytes(StandardCharsets.UTF_8), rules);
    }

    private static WireFormatException refused(String json, JsonRules rules) {
        return assertThatExceptionOfType(WireFormatException.class)
                .isThrownBy(() -> read(json, rules))
                .actual();
    }

    private static String nested(int levels, String innermost) {
        return "{\"of\":".repeat(levels) + innermost + "}".repeat(levels);
    }

    /** If each member made the choices within it anew, there would be no end to them. */
    @ParameterizedTest
    @ValueSource(ints = {24, 200, 510})
    void expressionsMayLieDeep(int levels) throws Exception {
        Object value = read(nested(levels, "{\"of\":1.5}"), DEEP);
        assertThat(value.toString())
                .startsWith("Negated[value=Negated[of=Optional[Negated")
                .contains("value=1.5");
        assertThat(refused(nested(levels, "{\"of\":true}"), DEEP))
                .hasMessageEndingWith("byte " + (6 * (levels + 1)) + ": a value of Expr expected, found another value");
    }

    @Test
    void expressionsThatLieTooDeepAreRefused() {
        assertThat(refused(nested(999, "{}"), DEEP))
                .hasMessageEndingWith("byte 3072: at most 512 choices in one another expected, found one more");
    }

    @Test
    void theReadersLimitsHold() {
        assertThat(refused(nested(513, "1"), JsonRules.STRICT)).hasMessageContaining("at most 512 levels (depth)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"pi\"", "{\"terms\": [{\"of\": 2.0, \"plus\": 1.0}, \"e\", {\"of\": {}}]}"})
    void eachIsReadAsTheFirstThatTakesIt(String json) throws WireFormatException {
        assertThat(new String(expression.encode(read(json, DEEP), JsonLayout.PYTHON), StandardCharsets.US_ASCII))
                .isEqualTo(json);
    }

    @Test
    void whatIsWrongInAMemberIsToldWithItsPlace() {
        String json = "{\"terms\": [1.5, {\"of\": {\"radius\": -2, \"fill\": \"\"}}]}";
        WireFormatException refused = refused(json, JsonRules.STRICT);
        assertThat(refused.path()).isEqualTo("terms[1].of.radius");
        assertThat(refused.position()).isEqualTo(json.indexOf("-2"));
        assertThat(refused.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(refused).hasMessageStartingWith("terms[1].of.radius, byte 34: ");
    }

    @Test
    void keysThatComeTwiceAreRefusedWhereTheyDo() throws WireFormatException {
        JsonRules once = new JsonRules(JsonLimits.DEFAULT, Set.of());
        assertThat(refused("{\"of\": {\"of\": 1, \"of\": 2}}", once).position()).isEqualTo(17);
        assertThat(read("{\"of\": {\"of\": {\"of\": 1}}}", once))
                .hasToString(read(nested(3, "1"), DEEP).toString());
    }
}
