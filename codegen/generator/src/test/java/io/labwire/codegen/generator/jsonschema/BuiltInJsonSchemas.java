package io.labwire.codegen.generator.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The files that are made of schemas, and what a validator that knows nothing of labwire says with them. */
final class BuiltInJsonSchemas {

    private static final Path SCHEMAS = Path.of("..", "..", "schemas", "trainer");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private BuiltInJsonSchemas() {}

    /** The built-in schemas of AutoTrainer. */
    static Map<String, String> trainer() {
        return of(SCHEMAS, Objects.requireNonNull(SCHEMAS.toFile().list((folder, name) -> name.endsWith(".yaml"))));
    }

    static Map<String, String> of(Path folder, String... names) {
        return of(Arrays.stream(names)
                .sorted()
                .<SchemaInput>map(name -> new SchemaInput.File(folder, folder.resolve(name)))
                .toList());
    }

    static Map<String, String> of(List<SchemaInput> inputs) {
        SchemaSource schemas = SchemaSource.classLoader(BuiltInJsonSchemas.class.getClassLoader());
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(inputs, schemas));
        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        compilation.schemas().stream()
                .flatMap(schema -> new JsonSchemaFiles().emit(schema))
                .forEach((Output output) -> files.put(output.path(), output.text()));
        return files;
    }

    /** What is wrong with a body; empty if nothing is. */
    static List<String> complaints(String schema, String json) {
        return REGISTRY.getSchema(schema, InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
