package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Java of a schema that speaks JSON, compiled and loaded. */
final class GeneratedJson {

    private final ClassLoader loader;
    private final String packageName;

    private GeneratedJson(ClassLoader loader, String packageName) {
        this.loader = loader;
        this.packageName = packageName;
    }

    static GeneratedJson of(Path schema) {
        SchemaInput input = new SchemaInput.File(schema.getParent(), schema);
        SchemaSource imports = SchemaSource.classLoader(GeneratedJson.class.getClassLoader());
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(List.of(input), imports));
        assertThat(compilation.diagnostics()).isEmpty();
        ClassLoader loader = StrictCompiler.onClassPath(
                Generator.withInstalledBindings()
                        .generate(GeneratorRequest.of(compilation.schemas(), Product.SOURCES))
                        .outputs(),
                JsonType.class);
        return new GeneratedJson(loader, compilation.schemas().get(0).javaPackage());
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return loader.loadClass(packageName + "." + name);
    }

    @SuppressWarnings("unchecked") // Nothing but what it reads itself is given to it.
    JsonType<Object> type(String name) throws ReflectiveOperationException {
        return (JsonType<Object>) load(name).getField("TYPE").get(null);
    }

    /** Reads a text in which single quotation marks stand for double ones. */
    Object read(String name, String json) throws ReflectiveOperationException, WireFormatException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return type(name).decode(bytes, JsonRules.PYTHON);
    }

    /** Writes a value, with single quotation marks for double ones. */
    String write(String name, Object value) throws ReflectiveOperationException {
        return write(name, value, new JsonWriter(JsonLayout.PYTHON));
    }

    /** Writes a value for a level, with single quotation marks for double ones. */
    String write(String name, Object value, int level) throws ReflectiveOperationException {
        return write(name, value, new JsonWriter(JsonLayout.PYTHON, level));
    }

    private String write(String name, Object value, JsonWriter writer) throws ReflectiveOperationException {
        type(name).write(value, writer);
        return writer.toText().replace('"', '\'');
    }
}
