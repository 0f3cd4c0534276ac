package io.labwire.codegen.processor.device;

import java.util.List;

/** A parameter of a method that generated code calls. */
public sealed interface Parameter {

    /**
     * An argument of the request.
     *
     * @param item what it is
     */
    record OfRequest(Item item) implements Parameter {}

    /**
     * The way for an inform.
     *
     * @param inform the inform
     */
    record OfInform(InformRecord inform) implements Parameter {}

    /** Who asks. */
    record OfContext() implements Parameter {}

    /** The server. */
    record OfServer() implements Parameter {}

    /**
     * The informs that parameters are the way for.
     *
     * @param parameters the parameters of a method
     * @return the informs, in order
     */
    static List<InformRecord> informs(List<Parameter> parameters) {
        return parameters.stream()
                .filter(OfInform.class::isInstance)
                .map(parameter -> ((OfInform) parameter).inform())
                .toList();
    }
}
