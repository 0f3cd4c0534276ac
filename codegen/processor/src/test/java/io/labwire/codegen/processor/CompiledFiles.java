package io.labwire.codegen.processor;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what the compiler and the processor write: classes, generated sources, resources. */
final class CompiledFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    CompiledFiles(JavaFileManager others) {
        super(others);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new Kept(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String path, FileObject sibling) {
        return new Kept(path, JavaFileObject.Kind.OTHER);
    }

    /** The texts that were written, by path. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (!path.endsWith(".class")) {
                texts.put(path, bytes.toString(StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    ClassLoader loader() {
        return new ClassLoader(CompiledFiles.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = files.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
    }

    private final class Kept extends SimpleJavaFileObject {

        private final String path;

        Kept(String path, Kind kind) {
            super(URI.create("memory:///" + path), kind);
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.put(path, bytes);
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return files.getOrDefault(path, new ByteArrayOutputStream()).toString(StandardCharsets.UTF_8);
        }
    }
}
