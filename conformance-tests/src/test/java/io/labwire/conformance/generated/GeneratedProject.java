package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.conformance.katcp.MessageArbitrary;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What is made of one schema, compiled as strictly as a careful project compiles its own code. */
final class GeneratedProject {

    private static final List<String> STRICT = List.of(
            "--release",
            "17",
            "-Xlint:all,-processing",
            "-Werror",
            "-Xdoclint:reference,syntax,html,accessibility",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"));

    private final List<Output> outputs;
    private final ClassLoader loader;

    private GeneratedProject(List<Output> outputs, ClassLoader loader) {
        this.outputs = outputs;
        this.loader = loader;
    }

    static GeneratedProject of(Path schema) {
        SchemaInput input = new SchemaInput.File(Objects.requireNonNull(schema.getParent()), schema);
        SchemaSource imports = SchemaSource.classLoader(GeneratedProject.class.getClassLoader());
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(List.of(input), imports));
        assertThat(compilation.hasErrors()).as("%s", compilation.diagnostics()).isFalse();
        List<Output> outputs = Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)))
                .outputs();
        return new GeneratedProject(outputs, compiled(outputs));
    }

    private static ClassLoader compiled(List<Output> outputs) {
        List<JavaFileObject> sources = outputs.stream()
                .filter(output -> output.path().endsWith(".java"))
                .<JavaFileObject>map(Source::new)
                .toList();
        assertThat(sources).isNotEmpty();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        CompiledClasses classes =
                new CompiledClasses(compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8));
        boolean compiled =
                compiler.getTask(null, classes, found, STRICT, null, sources).call();
        assertThat(compiled).as(described(found.getDiagnostics())).isTrue();
        return classes.loader();
    }

    private static String described(List<Diagnostic<? extends JavaFileObject>> found) {
        return found.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** The reference page, as Markdown. */
    String page() {
        return outputs.stream()
                .filter(output -> output.product() == Product.PAGES && output.path().endsWith(".md"))
                .map(Output::text)
                .collect(Collectors.joining());
    }

    Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className, true, loader);
    }

    /** What the generated class of arbitraries gives. */
    List<MessageArbitrary<?>> messages(String arbitraries) {
        try {
            return ((List<?>) load(arbitraries).getMethod("messages").invoke(null))
                    .stream()
                            .<MessageArbitrary<?>>map(each -> (MessageArbitrary<?>) each)
                            .toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(arbitraries, e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Output output) {
            super(URI.create("labwire:///" + output.path()), Kind.SOURCE);
            this.text = output.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
