package io.labwire.cli.demo;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java against the class path of this process, with every warning an error. */
final class Compilation {

    private Compilation() {}

    /** Compiles the files into the folder; what the compiler says against them is the message of the failure. */
    static void of(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new CommandFailure("this Java (" + System.getProperty("java.home")
                    + ") has no compiler: the demonstration needs a JDK, not only a JRE");
        }
        Files.createDirectories(classes);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xlint:all,-processing,-path,-requires-automatic",
                "-Werror",
                "-proc:none");
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new CommandFailure(said.getDiagnostics().stream()
                        .map(each -> each.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("; ", "the generated code does not compile: ", "")));
            }
        }
    }
}
