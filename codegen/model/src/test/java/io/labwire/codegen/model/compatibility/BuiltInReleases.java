package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas of the protocols that come with labwire, in folders such as {@code katcp}, and what was released of them, in
 * folders such as {@code katcp/released/0.1.0}.
 */
record BuiltInReleases(Path root) {

    /** The protocols that have been released. */
    List<String> protocols() {
        return folders(root)
                .map(BuiltInReleases::name)
                .filter(protocol -> newest(protocol).isPresent())
                .toList();
    }

    /** The newest release of a protocol's schemas. */
    Optional<Path> newest(String protocol) {
        Path releases = root.resolve(protocol).resolve("released");
        return folders(releases).max(Comparator.comparing(release -> Version.parse(name(release))));
    }

    /** What has changed since the newest release. */
    CompatibilityReport sinceNewest(String protocol) {
        Path now = root.resolve(protocol);
        return new ReleaseComparison(CompileRequest.installedDialects())
                .compare(schemas(protocol, newest(protocol).orElseThrow()), schemas(protocol, now));
    }

    /** The schemas of a folder, by the names that they are imported by. */
    private static List<Schema> schemas(String protocol, Path folder) {
        String prefix = "labwire/" + protocol + "/";
        SchemaSource inFolder = importPath -> {
            Path file = folder.resolve(importPath.substring(importPath.lastIndexOf('/') + 1));
            return importPath.startsWith(prefix) && Files.exists(file)
                    ? Optional.of(Files.newInputStream(file))
                    : Optional.empty();
        };
        List<SchemaInput> inputs = children(folder)
                .filter(file -> file.toString().endsWith(".yaml"))
                .<SchemaInput>map(file -> new SchemaInput.Named(prefix + name(file)))
                .toList();
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(inputs, inFolder));
        if (compilation.hasErrors() || inputs.isEmpty()) {
            throw new AssertionError(folder + ": " + compilation.diagnostics());
        }
        return compilation.schemas();
    }

    private static Stream<Path> folders(Path folder) {
        return children(folder)
                .filter(Files::isDirectory)
                .filter(child -> !name(child).equals("target"));
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
