package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;

/** Makes the top-level types of one kind from a schema. */
interface TypeEmitter {

    /** A type, still open for what concerns its file, and the element it is made from. */
    record Emitted(TypeSpec.Builder type, Span origin) {}

    Stream<Emitted> emit(Schema schema, KatcpNames names);
}
