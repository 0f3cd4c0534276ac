package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.Ingredient;
import java.util.List;
import java.util.Map;

/**
 * What a build is to do.
 *
 * @param settings the tool and its options, as far as they decide what is made
 * @param batches the schemas
 * @param places where each product goes; what has no place is made, so that its faults are found, and not written
 */
public record BuildPlan(List<Ingredient> settings, List<Batch> batches, Map<Product, OutputPlace> places) {

    /** Copies all parts. */
    public BuildPlan {
        settings = List.copyOf(settings);
        batches = List.copyOf(batches);
        places = Map.copyOf(places);
    }

    /**
     * How many schemas there are.
     *
     * @return the schemas of all batches
     */
    public int schemas() {
        int schemas = 0;
        for (Batch batch : batches) {
            schemas += batch.inputs().size();
        }
        return schemas;
    }
}
