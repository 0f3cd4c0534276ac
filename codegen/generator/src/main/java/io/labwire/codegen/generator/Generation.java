package io.labwire.codegen.generator;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of a request: files, or the reasons why there are none.
 *
 * @param outputs the files, sorted by product and path; none if there is a diagnostic
 * @param diagnostics what stands in the way, sorted by place
 */
public record Generation(List<Output> outputs, List<Diagnostic> diagnostics) {

    /** Copies both lists. */
    public Generation {
        outputs = List.copyOf(outputs);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The files of one product.
     *
     * @param product the product
     * @return its files, sorted by path
     */
    public List<Output> outputs(Product product) {
        return outputs.stream().filter(output -> output.product() == product).toList();
    }
}
