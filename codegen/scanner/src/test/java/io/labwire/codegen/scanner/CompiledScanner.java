package io.labwire.codegen.scanner;

import io.labwire.codegen.model.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Generates a scanner and compiles it in memory, warnings being errors. */
final class CompiledScanner {

    private static final String PACKAGE = "generated";
    private static final String NAME = "TheScanner";

    private CompiledScanner() {}

    static String source(String grammarName, String grammar) {
        ScannerResult result =
                ScannerCompiler.compile(new ScannerRequest(new SourceFile(grammarName, grammar), PACKAGE, NAME));
        return result.source().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    static ScannerUnderTest of(String grammarName, String grammar) throws ReflectiveOperationException {
        String source = source(grammarName, grammar);
        ClassLoader loader = compile(Map.of(PACKAGE + "." + NAME, source, PACKAGE + ".Adapter", adapter(source)));
        return (ScannerUnderTest)
                loader.loadClass(PACKAGE + ".Adapter").getConstructor().newInstance();
    }

    /** Drives the scanner as its users do: to the end of a unit, then anew. Offsets are made those of the stream. */
    private static String adapter(String source) {
        String names = source.lines()
                .filter(line -> line.matches("    static final int (?!AT_)\\w+ = \\d+;"))
                .map(line -> line.replaceAll(".*int (\\w+) = (\\d+);", "case $2 -> \"$1\";"))
                .collect(Collectors.joining(" "));
        return """
                package generated;
                import io.labwire.codegen.scanner.Found;
                import java.util.ArrayList;
                import java.util.List;
                public class Adapter implements io.labwire.codegen.scanner.ScannerUnderTest {
                    public Adapter() {}
                    @Override public List<Found> scan(List<byte[]> pieces) {
                        TheScanner scanner = new TheScanner();
                        List<Found> found = new ArrayList<>();
                        int unit = 0;
                        int seen = 0;
                        for (byte[] piece : pieces) {
                            byte[] bytes = new byte[piece.length + 3];
                            System.arraycopy(piece, 0, bytes, 2, piece.length);
                            int at = 2;
                            while (at < piece.length + 2) {
                                at = scanner.scan(bytes, at, piece.length + 2);
                                for (; seen < scanner.count(); seen++) {
                                    found.add(new Found(name(scanner.type(seen)), unit + scanner.begin(seen), unit + scanner.end(seen)));
                                }
                                if (at < piece.length + 2) {
                                    unit += scanner.read();
                                    seen = 0;
                                    scanner.restart(TheScanner.AT_DEFAULT_MODE);
                                }
                            }
                        }
                        return found;
                    }
                    private static String name(int type) {
                        return switch (type) { %s default -> throw new IllegalStateException(); };
                    }
                }
                """.formatted(names);
    }

    static ClassLoader compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        StringWriter complaints = new StringWriter();
        JavaFileManager files = new Memory(compiler.getStandardFileManager(null, null, null), classes);
        List<String> options =
                List.of("-Xlint:all", "-Werror", "-proc:none", "-classpath", System.getProperty("java.class.path"));
        if (!compiler.getTask(complaints, files, null, options, null, units).call()) {
            throw new AssertionError(complaints);
        }
        return new ClassLoader(CompiledScanner.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream content = classes.get(name);
                if (content == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, content.toByteArray(), 0, content.size());
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        Memory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, fresh -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
