package io.labwire.cli.katcp.describe;

import java.util.List;
import java.util.Optional;

/** An enum, request or sensor of a draft: its lines, or a reason why they are only a comment. */
final class Element {

    private final List<String> lines;
    private Optional<String> leftOut = Optional.empty();

    Element(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    Element(String line) {
        this(List.of(line));
    }

    /** Keeps it out of the schema; the first reason is shown. */
    Element leaveOut(String reason) {
        leftOut = leftOut.or(() -> Optional.of(reason));
        return this;
    }

    boolean isLeftOut() {
        return leftOut.isPresent();
    }

    List<String> lines() {
        return lines;
    }

    String reason() {
        return leftOut.orElse("");
    }
}
