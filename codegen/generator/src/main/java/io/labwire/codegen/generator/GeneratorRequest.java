package io.labwire.codegen.generator;

import io.labwire.codegen.model.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to generate. The Maven plugin and the command line fill it in, and nothing else tells the generator anything.
 *
 * @param schemas the schemas; those they import are referred to and not generated
 * @param products what to make of each
 */
public record GeneratorRequest(List<Schema> schemas, Set<Product> products) {

    /** Copies both parts. */
    public GeneratorRequest {
        schemas = List.copyOf(schemas);
        products = Set.copyOf(products);
    }

    /**
     * A request for some products.
     *
     * @param schemas the schemas
     * @param first one product
     * @param more further products
     * @return the request
     */
    public static GeneratorRequest of(List<Schema> schemas, Product first, Product... more) {
        return new GeneratorRequest(schemas, EnumSet.of(first, more));
    }
}
