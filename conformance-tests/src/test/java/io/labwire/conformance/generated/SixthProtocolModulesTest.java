package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.model.Schema;
import io.labwire.conformance.Codec;
import io.labwire.core.wire.WireFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.jqwik.api.Property;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.annotation.Testable;
import org.opentest4j.AssertionFailedError;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The sixth protocol is made of what the modules of labwire export: it compiles as modules of its own, in which nothing
 * else can be seen.
 */
class SixthProtocolModulesTest {

    private static final Path SOURCES = Path.of("src/test/java/org/example/lampbus");
    private static final Path MODULES = Path.of("src/test/resources/lampbus");

    private static final List<Class<?>> LIBRARIES = List.of(
            API.class,
            AssertionFailedError.class,
            Assertions.class,
            CodeBlock.class,
            Codec.class,
            JsonParser.class,
            JsonProperty.class,
            LoadSettings.class,
            NullMarked.class,
            ObjectMapper.class,
            Property.class,
            Schema.class,
            Test.class,
            Testable.class,
            WireFormatException.class);

    @TempDir
    private Path folder;

    @Test
    void allThreeModulesCompile() throws Exception {
        assertThat(compile("bus", javaFiles(SOURCES))).isEmpty();
        assertThat(compile("codegen", javaFiles(SOURCES.resolve("codegen")))).isEmpty();
        assertThat(compile("conformance", javaFiles(SOURCES.resolve("conformance"))))
                .isEmpty();
    }

    @Test
    void whatReachesIntoAModuleDoesNot() throws Exception {
        Path file = folder.resolve("Inside.java");
        Files.writeString(file, """
            package org.example.lampbus.codegen;
            class LampbusDialect { io.labwire.codegen.model.reading.NodeReader inside; }
            """);

        assertThat(compile("codegen", List.of(file))).contains("io.labwire.codegen.model.reading is not visible");
    }

    /** What the compiler says; nothing if the module compiles. Its classes are there for the modules after it. */
    private String compile(String module, List<Path> sources) throws Exception {
        List<Path> all = new ArrayList<>(sources);
        all.add(MODULES.resolve(module).resolve("module-info.java"));
        Path classes = Files.createDirectories(folder.resolve("modules").resolve(module));
        List<String> options =
                List.of("--release", "17", "-proc:none", "-d", classes.toString(), "--module-path", modulePath());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
        }
        return said.toString();
    }

    private String modulePath() throws Exception {
        List<Path> path = new ArrayList<>();
        for (Class<?> library : LIBRARIES) {
            path.add(placeOf(library));
        }
        path.add(generatorJar());
        for (String module : List.of("bus", "codegen", "conformance")) {
            path.add(folder.resolve("modules").resolve(module));
        }
        return path.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path placeOf(Class<?> library) throws URISyntaxException {
        return Path.of(
                library.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Its module has no declaration but a name in the jar, and in this build there may be no jar yet. */
    private Path generatorJar() throws Exception {
        Path place = placeOf(Generator.class);
        if (Files.isRegularFile(place)) {
            return place;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.labwire.codegen.generator");
        Path jar = folder.resolve("generator.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> all = Files.walk(place)) {
            for (Path each :
                    all.filter(found -> found.toString().endsWith(".class")).toList()) {
                out.putNextEntry(new JarEntry(place.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        return jar;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
