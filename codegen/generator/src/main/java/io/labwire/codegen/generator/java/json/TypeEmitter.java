package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;

/** Makes the top-level types of one kind from a schema. */
public interface TypeEmitter {

    /**
     * A type, still open for what concerns its file.
     *
     * @param type the type
     * @param origin the element it is made from
     */
    record Emitted(TypeSpec.Builder type, Span origin) {}

    /**
     * Makes the types.
     *
     * @param schema the schema
     * @return the types, in the order of the schema
     */
    Stream<Emitted> emit(Schema schema);
}
