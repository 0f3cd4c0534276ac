package io.labwire.codegen.generator;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.SchemaResources;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;

/**
 * Puts the schema beside its classes, so that whoever has the jar can import it, and imports exactly what the jar was
 * made from.
 */
public final class SchemaTextEmitter implements Emitter {

    /** An emitter for any protocol. */
    public SchemaTextEmitter() {}

    @Override
    public Product product() {
        return Product.SCHEMAS;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        String path = SchemaResources.name(schema.importPath()).orElse("META-INF/labwire/" + schema.importPath());
        // Where somebody checked the schema out must not be seen in the jar.
        String text = String.join("\n", schema.source().lines());
        return Stream.of(new Output(product(), path, text, Span.startOf(schema.source())));
    }
}
