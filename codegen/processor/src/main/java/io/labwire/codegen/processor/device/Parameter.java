package io.labwire.codegen.processor.device;

/** A parameter of a method that serves a request. */
public sealed interface Parameter {

    /**
     * An argument of the request.
     *
     * @param item what it is
     */
    record OfRequest(Item item) implements Parameter {}

    /**
     * The way for an inform before the reply.
     *
     * @param inform the inform
     */
    record OfInform(InformRecord inform) implements Parameter {}

    /** Who asks. */
    record OfContext() implements Parameter {}
}
