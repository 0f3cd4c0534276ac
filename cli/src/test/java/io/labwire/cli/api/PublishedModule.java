package io.labwire.cli.api;

import io.labwire.cli.Project;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.model.Schema;
import io.labwire.conformance.Contract;
import io.labwire.core.GeneratedFrom;
import io.labwire.jackson.LabwireModule;
import io.labwire.json.value.JsonValue;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.wire.Message;
import io.labwire.opentelemetry.trainer.DeviceTelemetry;
import io.labwire.trainer.device.TrainerDevice;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module whose API is promised to its users. */
enum PublishedModule {
    RUNTIME_CORE("runtime-core", GeneratedFrom.class),
    RUNTIME_JSON("runtime-json", JsonValue.class),
    RUNTIME_TRAINER("runtime-trainer", TrainerDevice.class),
    RUNTIME_KATCP("runtime-katcp", Message.class),
    JACKSON("integrations/jackson", LabwireModule.class),
    OPENTELEMETRY("integrations/opentelemetry", DeviceTelemetry.class),
    ANNOTATIONS("codegen/annotations", KatcpDevice.class),
    CODEGEN_MODEL("codegen/model", Schema.class),
    CODEGEN_GENERATOR("codegen/generator", Generator.class),
    CONFORMANCE_TESTS("conformance-tests", Contract.class);

    /** The packages of the module without a descriptor that others may use: asking for code, and writing it. */
    private static final Set<String> OF_GENERATOR =
            Set.of("io.labwire.codegen.generator", "io.labwire.codegen.generator.writing");

    private final String folder;
    private final Class<?> anyClass;

    PublishedModule(String folder, Class<?> anyClass) {
        this.folder = folder;
        this.anyClass = anyClass;
    }

    /** The file that says what the API was. */
    Path baseline() {
        return Project.root().resolve(folder).resolve("api").resolve(folder.replace('/', '-') + ".api");
    }

    /** A line without which the module has not been looked at. */
    String knownLine() {
        return "class " + anyClass.getName().replace('.', '/') + " public";
    }

    /** What the API is. */
    List<String> api() throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) {
            return apiBelow(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return apiBelow(jar.getPath("/"));
        }
    }

    private Path place() {
        try {
            URI place =
                    anyClass.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> apiBelow(Path root) throws IOException {
        List<byte[]> classFiles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classFiles.add(Files.readAllBytes(file));
            }
        }
        return ApiText.of(classFiles, exported(root));
    }

    private static Predicate<String> exported(Path root) throws IOException {
        Path descriptor = root.resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            return OF_GENERATOR::contains;
        }
        try (InputStream file = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(file).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet())::contains;
        }
    }
}
