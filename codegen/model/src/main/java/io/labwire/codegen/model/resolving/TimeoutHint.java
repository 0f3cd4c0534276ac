package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.time.Duration;
import java.util.Optional;

/** Reads how long an answer may take: {@code timeout-hint: 3min}. */
final class TimeoutHint {

    private TimeoutHint() {}

    static Optional<Duration> of(Properties all) {
        Optional<ScalarNode> scalar = all.scalar("timeout-hint");
        Optional<Duration> hint =
                scalar.flatMap(node -> DurationText.parse(node.text())).filter(duration -> !duration.isZero());
        if (scalar.isPresent() && hint.isEmpty()) {
            all.malformed(scalar.get(), "timeout-hint", DurationText.FORM + ", more than 0");
        }
        return hint;
    }
}
