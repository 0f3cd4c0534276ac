package io.labwire.katcp.device;

import java.util.Objects;

/**
 * What a handler throws, or fails its stage with, to answer a request otherwise than with {@code ok} (specification,
 * section 11.4). It is an answer and not a fault, so that it carries no stack trace.
 */
public final class RequestFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private RequestFailure(String code, String text) {
        super(Objects.requireNonNull(text, "text"), null, false, false);
        this.code = code;
    }

    /**
     * The request is valid and cannot be done.
     *
     * @param text why, for a person to read
     * @return the failure
     */
    public static RequestFailure fail(String text) {
        return new RequestFailure("fail", text);
    }

    /**
     * The request is malformed.
     *
     * @param text why, for a person to read
     * @return the failure
     */
    public static RequestFailure invalid(String text) {
        return new RequestFailure("invalid", text);
    }

    /**
     * The first argument of the reply.
     *
     * @return {@code fail} or {@code invalid}
     */
    public String code() {
        return code;
    }

    /**
     * The second argument of the reply.
     *
     * @return why, for a person to read
     */
    public String text() {
        return String.valueOf(getMessage());
    }
}
