package io.labwire.codegen.generator;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the generator has to know of one protocol; the other half, what its schemas may say, is a
 * {@link io.labwire.codegen.model.dialect.Dialect}.
 *
 * <p>Both are found by {@link java.util.ServiceLoader}; a further protocol is a further dialect and a further binding,
 * and nothing else.
 */
public interface ProtocolBinding {

    /**
     * The protocol, as schemas name it.
     *
     * @return such as {@code katcp}
     */
    String protocol();

    /**
     * What the schema says, and the emitters cannot make anything of. Nothing is made of such a schema.
     *
     * @param schema the schema
     * @return one diagnostic for each place
     */
    default List<Diagnostic> limits(Schema schema) {
        return List.of();
    }

    /**
     * The emitters of the protocol.
     *
     * @return at most a few for each product
     */
    List<Emitter> emitters();
}
