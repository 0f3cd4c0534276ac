package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;

/** Emits the unions of a schema. */
final class UnionEmitter implements TypeEmitter {

    @Override
    public Stream<Emitted> emit(Schema schema) {
        return Stream.empty();
    }
}
