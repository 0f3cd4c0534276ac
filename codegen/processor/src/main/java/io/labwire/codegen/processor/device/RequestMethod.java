package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A method that serves a request.
 *
 * @param method the method
 * @param name the name on the wire
 * @param facts what is said of the request beyond its arguments
 * @param parameters its parameters, in order
 * @param outcome what it returns
 */
public record RequestMethod(
        ExecutableElement method, String name, Facts facts, List<Parameter> parameters, Outcome outcome) {

    /**
     * What is said of a request.
     *
     * @param doc what it does
     * @param timeoutHint how long to wait for the reply; empty for nothing
     * @param needsVersion the version it needs; empty for none
     * @param needsFlags the flags it needs; empty for none
     * @param ignoresExtra whether further arguments are ignored
     * @param lifetime until when there is the request, since when, and what to use instead
     * @param places where this is written
     */
    public record Facts(
            String doc,
            String timeoutHint,
            String needsVersion,
            String needsFlags,
            boolean ignoresExtra,
            List<Property> lifetime,
            Places places) {

        /** Copies the properties. */
        public Facts {
            lifetime = List.copyOf(lifetime);
        }
    }

    /**
     * Where the properties of a request are written.
     *
     * @param whole the method
     * @param name its name
     * @param doc its text
     * @param timeoutHint its hint
     * @param needsVersion the version it needs
     * @param needsFlags the flags it needs
     */
    public record Places(Place whole, Place name, Place doc, Place timeoutHint, Place needsVersion, Place needsFlags) {}

    /** Copies the parameters. */
    public RequestMethod {
        parameters = List.copyOf(parameters);
    }

    /**
     * The arguments of the request.
     *
     * @return those of the parameters that are arguments, in order
     */
    public List<Item> arguments() {
        return parameters.stream()
                .filter(Parameter.OfRequest.class::isInstance)
                .map(parameter -> ((Parameter.OfRequest) parameter).item())
                .toList();
    }

    /**
     * The informs before the reply.
     *
     * @return those of the parameters that send one, in order
     */
    public List<InformRecord> informs() {
        return Parameter.informs(parameters);
    }
}
