package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Schemas that are compiled together.
 *
 * @param inputs the schemas
 * @param products what to make of each
 */
public record Batch(List<SchemaInput> inputs, Set<Product> products) {

    /** Copies both parts. */
    public Batch {
        inputs = List.copyOf(inputs);
        products = Collections.unmodifiableSet(new TreeSet<>(products));
    }
}
