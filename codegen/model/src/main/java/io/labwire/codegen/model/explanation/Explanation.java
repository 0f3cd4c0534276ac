package io.labwire.codegen.model.explanation;

import io.labwire.codegen.model.diagnostic.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What a diagnostic means.
 *
 * @param id its id
 * @param severity whether it is an error or a warning
 * @param title what is wrong, on one line
 * @param why why that is wrong, and what to do: paragraphs, each on one line
 * @param wrong an example in which it is found, and nothing else
 * @param right the same, mended: nothing is found
 */
public record Explanation(String id, Severity severity, String title, List<String> why, Example wrong, Example right) {

    /** Checks that all parts are there, and copies the paragraphs. */
    public Explanation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        why = List.copyOf(why);
        Objects.requireNonNull(wrong, "wrong");
        Objects.requireNonNull(right, "right");
    }
}
