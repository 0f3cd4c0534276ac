package io.labwire.codegen.generator.java.katcp;

import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.withRequests;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArbitraryExpressionTest {

    @Test
    void moreFieldsThanCanBeCombinedAreCombinedInGroups() {
        assertThat(expression(fields(9, Presence.REQUIRED))).isEqualTo("""
                        return Combinators.combine(
                                        Combinators.combine(
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool())
                                                .as(Tuple::of),
                                        Combinators.combine(
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool(),
                                                        KatcpArbitraries.bool())
                                                .as(Tuple::of))
                                .as((first, second) -> new TuneRequest(first.get1(), first.get2(), first.get3(),
                                        first.get4(), second.get1(), second.get2(), second.get3(), second.get4(),
                                        second.get5()));
                """);
    }

    @Test
    void whatMayBeLeftOutIsLeftOutFromTheEnd() {
        List<Field> fields = new ArrayList<>(List.of(field("given", Scalar.BOOL)));
        fields.addAll(fields(2, Presence.OPTIONAL));
        fields.add(field("rest", Scalar.BOOL, Presence.REPEATED));

        assertThat(expression(fields)).isEqualTo("""
                        return Combinators.combine(
                                        KatcpArbitraries.bool(),
                                        KatcpArbitraries.bool(),
                                        KatcpArbitraries.bool(),
                                        KatcpArbitraries.bool().list().ofMaxSize(4),
                                        Arbitraries.integers().between(0, 2))
                                .as((given, f0, f1, rest, given_) -> new TuneRequest(
                                        given,
                                        given_ > 0 ? Optional.of(f0) : Optional.empty(),
                                        given_ > 1 ? Optional.of(f1) : Optional.empty(),
                                        given_ > 1 ? rest : List.of()));
                """);
    }

    @Test
    void groupsOfGroupsHoldAnyNumberOfFields() {
        String expression = expression(fields(200, Presence.REQUIRED));

        long getters = Arrays.stream(expression.split("\\.as\\(\\(", -1)[1].split(",", -1))
                .filter(argument -> argument.contains(".get"))
                .count();
        assertThat(getters).isEqualTo(200);
        assertThat(expression).contains("eighth.get4().get7()").doesNotContain("get9");
    }

    private static List<Field> fields(int count, Presence presence) {
        return IntStream.range(0, count)
                .mapToObj(i -> field("f" + i, Scalar.BOOL, presence))
                .toList();
    }

    private static String expression(List<Field> fields) {
        String text = KatcpSources.test()
                .emit(withRequests(request("tune", fields.toArray(Field[]::new))))
                .map(Output::text)
                .findFirst()
                .orElseThrow();
        int method = text.indexOf("tuneRequest() {\n") + "tuneRequest() {\n".length();
        return text.substring(method, text.indexOf("    }\n", method));
    }
}
