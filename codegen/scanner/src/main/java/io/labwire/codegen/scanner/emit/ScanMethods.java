package io.labwire.codegen.scanner.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.scanner.machine.ByteText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Emits the method that scans, and one for each loop. */
final class ScanMethods {

    private final List<Loop> loops;
    private final ScannerNames names;

    ScanMethods(List<Loop> loops, ScannerNames names) {
        this.loops = loops;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(scan());
        type.addMethod(put());
        for (int i = 0; i < loops.size(); i++) {
            type.addMethod(skip(loops.get(i), i));
        }
    }

    private MethodSpec scan() {
        MethodSpec.Builder scan = MethodSpec.methodBuilder("scan")
                .addJavadoc("""
                        Scans a piece, up to the end of a unit or of the piece.

                        @param bytes an array that holds the piece
                        @param from the index of its first byte
                        @param to the index after its last byte
                        @return the index after the last byte that was scanned
                        """)
                .returns(int.class)
                .addParameter(byte[].class, "bytes")
                .addParameter(int.class, "from")
                .addParameter(int.class, "to")
                .addStatement("int origin = from - read")
                .addStatement("int current = state")
                .addStatement("int at = from")
                .beginControlFlow("while (at < to)");
        if (!loops.isEmpty()) {
            scan.beginControlFlow("switch (current)");
            for (Loop loop : loops) {
                scan.addStatement("case $L -> at = $L(bytes, at, to)", names.loop(loop), names.method(loop));
            }
            scan.addCode("default -> {}\n")
                    .endControlFlow()
                    .beginControlFlow("if (at == to)")
                    .addStatement("break")
                    .endControlFlow();
        }
        return scan.addStatement("int step = STEPS[(current << CLASS_BITS) | CLASSES[bytes[at] & 0xFF]]")
                .addStatement("current = step & STATE")
                .addStatement("at++")
                .beginControlFlow("if (step != current)")
                .addStatement("int offset = at - origin")
                .addStatement("put((step >>> BEFORE) & TYPE, offset - 1)")
                .beginControlFlow("if ((step & BEGINS) != 0)")
                .addStatement("begin = offset - 1")
                .endControlFlow()
                .addStatement("put((step >>> AFTER) & TYPE, offset)")
                .beginControlFlow("if ((step & STOPS) != 0)")
                .addStatement("break")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .addStatement("state = current")
                .addStatement("read = at - origin")
                .addStatement("return at")
                .build();
    }

    private static MethodSpec put() {
        return MethodSpec.methodBuilder("put")
                .addModifiers(PRIVATE)
                .addParameter(int.class, "type")
                .addParameter(int.class, "end")
                .beginControlFlow("if (type != 0)")
                .beginControlFlow("if (size == tokens.length)")
                .addStatement("tokens = $T.copyOf(tokens, size * 2)", Arrays.class)
                .endControlFlow()
                .addStatement("tokens[size] = type")
                .addStatement("tokens[size + 1] = begin")
                .addStatement("tokens[size + 2] = end")
                .addStatement("size += TOKEN_INTS")
                .endControlFlow()
                .build();
    }

    private MethodSpec skip(Loop loop, int bit) {
        MethodSpec.Builder skip = MethodSpec.methodBuilder(names.method(loop))
                .addModifiers(PRIVATE, STATIC)
                .addComment("$L", ByteText.set(loop.bytes()))
                .returns(int.class)
                .addParameter(byte[].class, "bytes")
                .addParameter(int.class, "from")
                .addParameter(int.class, "to")
                .addStatement("int at = from");
        if (loop.wide()) {
            skip.addCode(words(new StopTests(loop.bytes())));
        }
        return skip.beginControlFlow("while (at < to && (REPEATED[bytes[at] & 0xFF] & $L) != 0)", 1 << bit)
                .addStatement("at++")
                .endControlFlow()
                .addStatement("return at")
                .build();
    }

    // while (at <= to - Long.BYTES) {
    //     long word = (long) LONGS.get(bytes, at);
    //     long spaces = word ^ 0x2020202020202020L; ...
    private static CodeBlock words(StopTests tests) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("while (at <= to - Long.BYTES)")
                .addStatement("long word = (long) LONGS.get(bytes, at)");
        List<String> stops = new ArrayList<>();
        if (tests.bound() > 0) {
            stops.add("((word - " + StopTests.word(tests.bound()) + ") & ~word)");
        }
        for (int each : tests.single()) {
            String name = String.format("x%02X", each);
            code.addStatement("long $L = word ^ $L", name, StopTests.word(each));
            stops.add("((" + name + " - " + StopTests.word(1) + ") & ~" + name + ")");
        }
        return code.addStatement("long stops = ($L) & $L", String.join(" | ", stops), StopTests.word(0x80))
                .beginControlFlow("if (stops != 0)")
                .addStatement("return at + (Long.numberOfTrailingZeros(stops) >>> 3)")
                .endControlFlow()
                .addStatement("at += Long.BYTES")
                .endControlFlow()
                .build();
    }
}
