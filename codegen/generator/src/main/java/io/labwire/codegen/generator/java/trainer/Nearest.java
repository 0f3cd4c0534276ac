package io.labwire.codegen.generator.java.trainer;

import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Imported schemas that have something, or lead to one that has. */
final class Nearest {

    private Nearest() {}

    /** Those that a schema imports and that have it; in place of one that has not, those that it imports. */
    static List<Schema> of(Schema schema, Predicate<Schema> having) {
        return schema.imports().stream()
                .flatMap(imported -> having.test(imported) ? Stream.of(imported) : of(imported, having).stream())
                .distinct()
                .toList();
    }
}
