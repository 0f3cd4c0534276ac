package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.VariantsType.Case;
import java.util.Optional;

/** Compares variants with what they were. */
final class VariantsComparison {

    private static final ChoicesComparison<Case> CASES = new ChoicesComparison<>(
            "case", "cases", Case::name, Case::wire, each -> each.lifetime().window(), Case::span);

    private VariantsComparison() {}

    static void compare(Pair<VariantsType> pair) {
        VariantsType was = pair.before();
        VariantsType is = pair.after();
        pair.property(StructureChange.LAYOUT, "tag", VariantsType::tag);
        CommonComparison.unknown(pair, "unknown", Optional.of(was.unknown()), Optional.of(is.unknown()));
        CommonComparison.unknown(pair, "malformed", Optional.of(was.malformed()), Optional.of(is.malformed()));
        UseComparison uses = new UseComparison(pair.run());
        CASES.compare(
                pair,
                was.cases(),
                is.cases(),
                was.unknown(),
                is.unknown(),
                ElementChange.ORDER,
                each -> oneCase(each, uses));
    }

    private static void oneCase(Pair<Case> pair, UseComparison uses) {
        pair.property(ChoiceChange.TEXT, "wire", Case::wire);
        uses.compare(pair, pair.before().type(), pair.after().type());
        CommonComparison.compare(pair, Case::doc, Case::lifetime);
    }
}
