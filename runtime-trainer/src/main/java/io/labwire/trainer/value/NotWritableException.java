package io.labwire.trainer.value;

import java.util.Objects;

/** A value that JSON, or the wire form in use, has no form for. */
public final class NotWritableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;

    NotWritableException(String path, String reason) {
        super((path.isEmpty() ? "" : path + ": ") + reason);
        this.path = Objects.requireNonNull(path, "path");
    }

    /**
     * Where the value is in the whole.
     *
     * @return a path such as {@code context.items[3]}; empty for the whole
     */
    public String path() {
        return path;
    }
}
