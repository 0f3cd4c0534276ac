package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.List;

/** The schemas that random ones may import. */
public final class BuiltInSchemas {

    /** Where they are found. */
    public static final SchemaSource SOURCE = SchemaSource.classLoader(BuiltInSchemas.class.getClassLoader());

    /** The core of KATCP and the enums of its sensors. */
    public static final List<Schema> MODELS = new SchemaCompiler()
            .compile(CompileRequest.of(
                    List.of(
                            new SchemaInput.Named("labwire/katcp/core.yaml"),
                            new SchemaInput.Named("labwire/katcp/sensor.yaml")),
                    SOURCE))
            .schemas();

    private BuiltInSchemas() {}
}
