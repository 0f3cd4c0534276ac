package io.labwire.cli.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Makes class files again from the lines of {@link ApiText}: they cannot run, only be looked at. */
final class ApiStubs {

    private final Map<String, ClassWriter> classes = new HashMap<>();
    private ClassWriter current = new ClassWriter(0);

    private ApiStubs() {}

    static Path jar(List<String> lines, Path file) throws IOException {
        ApiStubs stubs = new ApiStubs();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> stubs.read(new Line(line)));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, ClassWriter> each : stubs.classes.entrySet()) {
                jar.putNextEntry(new ZipEntry(each.getKey() + ".class"));
                jar.write(each.getValue().toByteArray());
            }
        }
        return file;
    }

    private void read(Line line) {
        switch (line.kind()) {
            case "class" -> beginClass(line);
            case "field" ->
                current.visitField(Flag.access(line.flags(3)), line.name(), line.type(), line.one("signature"), null)
                        .visitEnd();
            case "method" ->
                current.visitMethod(
                                Flag.access(line.flags(3)),
                                line.name(),
                                line.type(),
                                line.one("signature"),
                                line.list("throws"))
                        .visitEnd();
            default -> throw new IllegalArgumentException("not a line of an API: " + line);
        }
    }

    private void beginClass(Line line) {
        int access = Flag.access(line.flags(2));
        current = new ClassWriter(0);
        classes.put(line.name(), current);
        current.visit(
                Opcodes.V17,
                access & ~(Opcodes.ACC_STATIC | Opcodes.ACC_PROTECTED),
                line.name(),
                line.one("signature"),
                line.one("extends"),
                line.list("implements"));
        for (String permitted : line.list("permits")) {
            current.visitPermittedSubclass(permitted);
        }
        int nesting = line.name().lastIndexOf('$');
        if (nesting > 0) {
            current.visitInnerClass(
                    line.name(),
                    line.name().substring(0, nesting),
                    line.name().substring(nesting + 1),
                    access & ~Opcodes.ACC_DEPRECATED);
        }
    }

    /** The words of a line: its kind, a name, a member's type, flags, and then what stands after a key. */
    private record Line(List<String> words) {

        Line(String text) {
            this(new ArrayList<>(List.of(text.strip().split(" "))));
        }

        String kind() {
            return words.get(0);
        }

        String name() {
            return words.get(1);
        }

        String type() {
            return words.get(2);
        }

        List<String> flags(int from) {
            return words.stream().skip(from).filter(word -> !word.contains("=")).toList();
        }

        String one(String key) {
            return words.stream()
                    .filter(word -> word.startsWith(key + "="))
                    .map(word -> word.substring(key.length() + 1))
                    .findFirst()
                    .orElse(null);
        }

        String[] list(String key) {
            String value = one(key);
            return value == null ? new String[0] : value.split(",");
        }
    }
}
