package io.labwire.codegen.processor;

import io.labwire.core.Bytes;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.device.RequestFailure;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles sources in memory with the processor, as strictly as a careful project compiles its own code. */
final class TestCompiler {

    /** What came of it; of what is said, the first lines. */
    record Result(boolean succeeded, List<String> said, CompiledFiles files) {}

    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-Xlint:all,-processing",
            "-Werror",
            "-Xdoclint:reference,syntax,html,accessibility",
            "-cp",
            Stream.of(KatcpDevice.class, RequestFailure.class, Bytes.class, NullMarked.class)
                    .map(TestCompiler::placeOf)
                    .collect(Collectors.joining(File.pathSeparator)));

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private TestCompiler() {}

    static Result compile(String... sources) {
        return compile(List.of(new KatcpDeviceProcessor()), sources);
    }

    static Result compile(List<Processor> processors, String... sources) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        CompiledFiles files =
                new CompiledFiles(COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
        JavaCompiler.CompilationTask task = COMPILER.getTask(
                null,
                files,
                found,
                OPTIONS,
                null,
                Stream.of(sources).map(Source::of).toList());
        task.setProcessors(processors);
        boolean succeeded = task.call();
        return new Result(
                succeeded,
                found.getDiagnostics().stream().map(TestCompiler::line).toList(),
                files);
    }

    private static String line(Diagnostic<? extends JavaFileObject> said) {
        return said.getKind().toString().toLowerCase(Locale.ROOT) + " " + said.getLineNumber() + ":"
                + said.getColumnNumber() + " "
                + said.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }

    static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String path, String text) {
            super(URI.create("labwire:///" + path + ".java"), Kind.SOURCE);
            this.text = text;
        }

        static Source of(String text) {
            List<String> path = new ArrayList<>();
            Matcher declared = PACKAGE.matcher(text);
            if (declared.find()) {
                path.add(declared.group(1).replace('.', '/'));
            }
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in " + text);
            }
            path.add(type.group(1));
            return new Source(String.join("/", path), text);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
