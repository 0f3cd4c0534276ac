package io.labwire.cli.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** One of the flags of a class file that say something to a caller, by its word. */
enum Flag {
    PUBLIC(Opcodes.ACC_PUBLIC, "class field method"),
    PROTECTED(Opcodes.ACC_PROTECTED, "class field method"),
    ABSTRACT(Opcodes.ACC_ABSTRACT, "class method"),
    STATIC(Opcodes.ACC_STATIC, "class field method"),
    FINAL(Opcodes.ACC_FINAL, "class field method"),
    INTERFACE(Opcodes.ACC_INTERFACE, "class"),
    ANNOTATION(Opcodes.ACC_ANNOTATION, "class"),
    ENUM(Opcodes.ACC_ENUM, "class field"),
    VARARGS(Opcodes.ACC_VARARGS, "method"),
    DEPRECATED(Opcodes.ACC_DEPRECATED, "class field method");

    private final int bit;
    private final String kinds;

    Flag(int bit, String kinds) {
        this.bit = bit;
        this.kinds = kinds;
    }

    /** The words for what is set in an element's access flags; the same bit may mean another thing in another kind. */
    static List<String> words(String kind, int access) {
        return Stream.of(values())
                .filter(flag -> flag.kinds.contains(kind) && (access & flag.bit) != 0)
                .map(Flag::word)
                .toList();
    }

    static int access(List<String> words) {
        return Stream.of(values())
                .filter(flag -> words.contains(flag.word()))
                .mapToInt(flag -> flag.bit)
                .sum();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
