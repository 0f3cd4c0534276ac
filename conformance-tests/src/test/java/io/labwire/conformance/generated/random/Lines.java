package io.labwire.conformance.generated.random;

import java.util.List;

/** Lines of YAML, each as far to the right as it is deep. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    void add(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    /** A name with a mapping on the same line: {@code gain: {type: float64, min: 0.0}}. */
    void add(int indent, String name, List<String> keys) {
        add(indent, name + ": {" + String.join(", ", keys) + "}");
    }

    String text() {
        return text.toString();
    }
}
