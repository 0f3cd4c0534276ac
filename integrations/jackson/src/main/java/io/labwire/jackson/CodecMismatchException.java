package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/** A mismatch at a place that the parser has already gone past. */
final class CodecMismatchException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Throwable refused;

    CodecMismatchException(
            JsonParser parser, Class<?> wanted, String what, JsonLocation place, @Nullable Throwable cause) {
        super(parser, what, place);
        this._targetType = wanted;
        this.refused = cause;
    }

    /** Jackson's constructors let no cause be set. */
    @Override
    public synchronized @Nullable Throwable getCause() {
        return refused;
    }
}
