package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Output;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated sources in memory, as strictly as a careful project compiles its own code. */
final class StrictCompiler {

    private static final List<String> STRICT = List.of(
            "--release",
            "17",
            "-Xlint:all,-processing",
            "-Werror",
            "-Xdoclint:reference,syntax,html,accessibility",
            "-Xmaxerrs",
            "20",
            "-proc:none");

    /** No more than a user of the kit has: the compiler looks for every package in every entry. */
    private static final String CLASS_PATH =
            closure("io.labwire.conformance", "io.labwire.katcp", "org.apiguardian.api", "org.jspecify");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for each class path. Kept, since most of the time of a small compilation goes into opening jars. */
    private static final Map<String, JavaFileManager> ON_CLASS_PATH = new ConcurrentHashMap<>();

    private StrictCompiler() {}

    /**
     * Compiles all Java among the outputs, and gives what loads it.
     *
     * @param runtimes one class of each thing that the outputs use beside the kit and the runtime of KATCP
     */
    static ClassLoader onClassPath(List<Output> outputs, Class<?>... runtimes) {
        String classPath = Stream.concat(
                        Stream.of(CLASS_PATH), Arrays.stream(runtimes).map(StrictCompiler::placeOf))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        CompiledClasses classes = new CompiledClasses(ON_CLASS_PATH.computeIfAbsent(
                classPath, path -> COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)));
        compile(outputs.stream().map(Source::new).filter(Source::isJava).toList(), classes, List.of("-cp", classPath));
        return classes.loader();
    }

    /** Compiles all Java among the outputs as a module that exports each of its packages, against the runtime of KATCP. */
    static void asModule(List<Output> outputs) {
        asModule(outputs, "io.labwire.katcp");
    }

    /** Compiles all Java among the outputs as a module that exports each of its packages, against some runtime. */
    static void asModule(List<Output> outputs, String runtime) {
        List<Source> sources = new ArrayList<>(
                outputs.stream().map(Source::new).filter(Source::isJava).toList());
        String exports = sources.stream()
                .map(Source::packageName)
                .distinct()
                .map(name -> "exports " + name + ";")
                .collect(Collectors.joining(" "));
        sources.add(new Source(
                "module-info.java",
                "/** Generated. */ module org.example.generated { requires transitive " + runtime + "; " + exports
                        + " }"));
        List<String> modules = List.of("--module-path", closure(runtime, "org.jspecify"));
        compile(
                sources,
                new CompiledClasses(COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)),
                modules);
    }

    private static void compile(List<Source> sources, JavaFileManager files, List<String> path) {
        if (sources.isEmpty()) {
            return;
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = Stream.concat(STRICT.stream(), path.stream()).toList();
        boolean compiled =
                COMPILER.getTask(null, files, found, options, null, sources).call();
        assertThat(compiled).as(() -> described(found.getDiagnostics())).isTrue();
    }

    private static String described(List<Diagnostic<? extends JavaFileObject>> found) {
        return found.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** The places on the class path of some modules and of all that they require. */
    private static String closure(String... modules) {
        Path[] entries = Arrays.stream(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(Path::of)
                .toArray(Path[]::new);
        return Configuration.empty()
                .resolve(ModuleFinder.of(entries), ModuleFinder.ofSystem(), Set.of(modules))
                .modules()
                .stream()
                .map(ResolvedModule::reference)
                .flatMap(reference -> reference.location().stream())
                .filter(place -> place.getScheme().equals("file"))
                .map(place -> Path.of(place).toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String placeOf(Class<?> type) {
        URI place = URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(place).toString();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        Source(Output output) {
            this(output.path(), output.text());
        }

        Source(String path, String text) {
            super(URI.create("labwire:///" + path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        boolean isJava() {
            return path.endsWith(".java");
        }

        String packageName() {
            return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
