package io.labwire.codegen.generator.trainer;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;

/** What a schema can say and nothing is made of: said at its place. */
final class TrainerLimits {

    private TrainerLimits() {}

    static List<Diagnostic> of(Schema schema) {
        return List.of();
    }
}
