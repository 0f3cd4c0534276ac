package io.labwire.codegen.generator;

import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;

/**
 * Makes the files of one product from a schema.
 *
 * <p>An emitter only writes down what the model says. It depends on nothing but the schema: not on the locale, the
 * time, the machine, or another schema that happens to be generated in the same run.
 */
public interface Emitter {

    /**
     * The product that the files belong to.
     *
     * @return always the same
     */
    Product product();

    /**
     * Makes the files of a schema.
     *
     * @param schema a schema of the protocol that this emitter serves
     * @return the files, in any order
     */
    Stream<Output> emit(Schema schema);
}
