package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry of a schema in which its author knows of a finding, and says why it is all right.
 *
 * @param subject what it is about, such as the id of a warning
 * @param span the place of the subject
 * @param at the path of the element it is limited to, such as {@code requests.tune}; empty if it is the whole schema.
 *     Whether the path leads anywhere is for the reader of the list to say
 * @param atSpan the place of the path; that of the subject if there is none
 * @param reason why it is all right, never blank
 */
public record Waiver(String subject, Span span, Optional<String> at, Span atSpan, String reason) {

    /** Checks that all parts are there. */
    public Waiver {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(atSpan, "atSpan");
        Objects.requireNonNull(reason, "reason");
    }
}
