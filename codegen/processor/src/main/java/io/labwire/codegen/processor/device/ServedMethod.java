package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * The method that is told of the server.
 *
 * @param method the method
 * @param parameters its parameters, in order
 */
public record ServedMethod(ExecutableElement method, List<Parameter> parameters) {

    /** Copies the parameters. */
    public ServedMethod {
        parameters = List.copyOf(parameters);
    }

    /**
     * The informs that the device sends unasked.
     *
     * @return those of the parameters that send one, in order
     */
    public List<InformRecord> informs() {
        return Parameter.informs(parameters);
    }
}
