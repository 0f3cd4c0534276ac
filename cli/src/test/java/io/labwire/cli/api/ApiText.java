package io.labwire.cli.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What users of some classes can call, as text: a line for each class, and below it one for each member.
 *
 * <p>Names and types are those of class files, so that nothing has to be resolved to compare two of these.
 */
final class ApiText {

    private static final int ACCESSIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final Map<String, ClassNode> all = new TreeMap<>();

    private ApiText(Collection<byte[]> classFiles) {
        for (byte[] each : classFiles) {
            ClassNode node = new ClassNode();
            new ClassReader(each).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            all.put(node.name, node);
        }
    }

    /** The lines for all classes that can be seen outside their packages, sorted. */
    static List<String> of(Collection<byte[]> classFiles, Predicate<String> exported) {
        ApiText text = new ApiText(classFiles);
        Set<String> shown = new TreeSet<>();
        text.all.values().stream()
                .filter(node -> exported.test(node.name
                        .substring(0, Math.max(0, node.name.lastIndexOf('/')))
                        .replace('/', '.')))
                .filter(text::isAccessible)
                .forEach(node -> text.show(node.name, shown));
        return shown.stream().flatMap(name -> lines(text.all.get(name))).toList();
    }

    /** A class goes with its superclass even if nobody else can name that: what is inherited can be called. */
    private void show(String name, Set<String> shown) {
        ClassNode node = all.get(name);
        if (node != null && shown.add(name)) {
            show(node.superName, shown);
        }
    }

    private boolean isAccessible(ClassNode node) {
        if (node.name.endsWith("-info")) {
            return false;
        }
        InnerClassNode nested = nested(node);
        if (nested == null) {
            return (node.access & Opcodes.ACC_PUBLIC) != 0;
        }
        ClassNode outer = nested.outerName == null ? null : all.get(nested.outerName);
        return outer != null && (nested.access & ACCESSIBLE) != 0 && isAccessible(outer);
    }

    private static InnerClassNode nested(ClassNode node) {
        return node.innerClasses.stream()
                .filter(inner -> inner.name.equals(node.name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> lines(ClassNode node) {
        InnerClassNode nested = nested(node);
        int access = nested == null ? node.access : nested.access | (node.access & Opcodes.ACC_DEPRECATED);
        List<String> words = new ArrayList<>(List.of("class", node.name));
        words.addAll(Flag.words("class", access));
        words.add("extends=" + node.superName);
        addList(words, "implements", node.interfaces);
        addList(words, "permits", node.permittedSubclasses == null ? List.of() : node.permittedSubclasses);
        addSignature(words, node.signature);
        Stream<String> fields = node.fields.stream()
                .filter(field -> isCallable(field.access))
                .map(ApiText::line)
                .sorted();
        Stream<String> methods = node.methods.stream()
                .filter(method -> isCallable(method.access))
                .map(ApiText::line)
                .sorted();
        return Stream.concat(Stream.of(String.join(" ", words)), Stream.concat(fields, methods));
    }

    private static boolean isCallable(int access) {
        return (access & ACCESSIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static String line(FieldNode field) {
        List<String> words = new ArrayList<>(List.of("  field", field.name, field.desc));
        words.addAll(Flag.words("field", field.access));
        addSignature(words, field.signature);
        return String.join(" ", words);
    }

    private static String line(MethodNode method) {
        List<String> words = new ArrayList<>(List.of("  method", method.name, method.desc));
        words.addAll(Flag.words("method", method.access));
        addList(words, "throws", method.exceptions);
        addSignature(words, method.signature);
        return String.join(" ", words);
    }

    private static void addList(List<String> words, String key, List<String> names) {
        if (!names.isEmpty()) {
            words.add(key + "=" + String.join(",", names));
        }
    }

    private static void addSignature(List<String> words, String signature) {
        if (signature != null) {
            words.add("signature=" + signature);
        }
    }
}
