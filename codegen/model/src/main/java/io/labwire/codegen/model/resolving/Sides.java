package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Reads which sides of a conversation an element comes from: {@code by: engine}. */
final class Sides {

    private static final String BOTH = "both";

    private Sides() {}

    static List<String> of(Properties all, List<String> known) {
        List<String> sides = new ArrayList<>();
        for (ScalarNode side : all.textOrTexts("by")) {
            if (side.text().equals(BOTH)) {
                sides.clear();
                return sides;
            }
            if (known.contains(side.text())) {
                sides.add(side.text());
            } else {
                all.malformed(side, "by", "the sides are " + String.join(", ", known) + " and " + BOTH);
            }
        }
        return sides;
    }
}
