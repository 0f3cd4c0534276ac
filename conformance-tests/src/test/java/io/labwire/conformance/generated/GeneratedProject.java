package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.conformance.katcp.MessageArbitrary;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** All that is made of some schemas, compiled and ready to be loaded. */
final class GeneratedProject {

    private final List<Schema> schemas;
    private final List<Output> outputs;
    private final ClassLoader loader;

    private GeneratedProject(List<Schema> schemas, List<Output> outputs, Class<?>... runtimes) {
        this.schemas = schemas;
        this.outputs = outputs;
        this.loader = StrictCompiler.onClassPath(outputs, runtimes);
    }

    /**
     * What is made of one schema.
     *
     * @param runtimes one class of each thing that the outputs use beside the kit and the runtime of KATCP
     */
    static GeneratedProject of(Path schema, Class<?>... runtimes) {
        SchemaInput input = new SchemaInput.File(Objects.requireNonNull(schema.getParent()), schema);
        SchemaSource imports = SchemaSource.classLoader(GeneratedProject.class.getClassLoader());
        return of(CompileRequest.of(List.of(input), imports), runtimes);
    }

    static GeneratedProject of(CompileRequest request, Class<?>... runtimes) {
        List<Schema> schemas = compiled(request);
        return new GeneratedProject(schemas, generated(schemas), runtimes);
    }

    private static List<Schema> compiled(CompileRequest request) {
        Compilation compilation = new SchemaCompiler().compile(request);
        assertThat(compilation.hasErrors()).as("%s", compilation.diagnostics()).isFalse();
        return compilation.schemas();
    }

    /** What is made of schemas, as text. */
    static List<Output> generated(CompileRequest request) {
        return generated(compiled(request));
    }

    private static List<Output> generated(List<Schema> schemas) {
        Generation generation =
                Generator.withInstalledBindings().generate(new GeneratorRequest(schemas, EnumSet.allOf(Product.class)));
        assertThat(generation.diagnostics()).isEmpty();
        return generation.outputs();
    }

    List<Schema> schemas() {
        return schemas;
    }

    List<Output> outputs() {
        return outputs;
    }

    List<Output> outputs(Product product) {
        return outputs.stream().filter(output -> output.product() == product).toList();
    }

    /** The reference page, as Markdown. */
    String page() {
        return outputs(Product.PAGES).stream()
                .filter(output -> output.path().endsWith(".md"))
                .map(Output::text)
                .collect(Collectors.joining());
    }

    /** The text of one file. */
    String text(String path) {
        return outputs.stream()
                .filter(output -> output.path().equals(path))
                .map(Output::text)
                .collect(Collectors.joining());
    }

    Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className, true, loader);
    }

    /** What the generated classes of arbitraries give, in the order of the schemas and of their messages. */
    List<MessageArbitrary<?>> messages() {
        return schemas.stream()
                .filter(schema -> !schema.messages().isEmpty())
                .map(schema -> schema.javaPackage() + "." + schema.name() + "Arbitraries")
                .flatMap(arbitraries -> messages(arbitraries).stream())
                .toList();
    }

    private List<MessageArbitrary<?>> messages(String arbitraries) {
        try {
            return ((List<?>) load(arbitraries).getMethod("messages").invoke(null))
                    .stream()
                            .<MessageArbitrary<?>>map(each -> (MessageArbitrary<?>) each)
                            .toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(arbitraries, e);
        }
    }
}
