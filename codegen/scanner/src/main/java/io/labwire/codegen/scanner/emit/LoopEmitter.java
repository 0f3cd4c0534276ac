package io.labwire.codegen.scanner.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.scanner.machine.ByteClasses;
import io.labwire.codegen.scanner.machine.ByteText;
import io.labwire.codegen.scanner.machine.Machine;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Emits, for each state that bytes repeat, the table of those bytes and the method that skips them. */
final class LoopEmitter {

    private static final TypeName TABLE = TypeName.get(boolean[].class);

    private final Machine machine;
    private final ByteClasses classes;
    private final ScannerNames names;

    LoopEmitter(Machine machine, ByteClasses classes, ScannerNames names) {
        this.machine = machine;
        this.classes = classes;
        this.names = names;
    }

    void addFieldsTo(TypeSpec.Builder type) {
        boolean wide = false;
        for (int i = 0; i < machine.states().size(); i++) {
            Machine.State state = machine.states().get(i);
            Optional<Loop> loop = Loop.of(machine, i);
            wide |= loop.map(Loop::wide).orElse(false);
            loop.ifPresent(each -> type.addField(table(state, each)));
        }
        if (wide) {
            type.addField(FieldSpec.builder(VarHandle.class, "LONGS", PRIVATE, STATIC, FINAL)
                    .initializer(
                            "$T.byteArrayViewVarHandle(long[].class, $T.LITTLE_ENDIAN)",
                            MethodHandles.class,
                            ByteOrder.class)
                    .build());
        }
    }

    void addMethodsTo(TypeSpec.Builder type) {
        boolean any = false;
        for (int i = 0; i < machine.states().size(); i++) {
            Machine.State state = machine.states().get(i);
            Optional<Loop> loop = Loop.of(machine, i);
            any |= loop.isPresent();
            loop.ifPresent(each -> type.addMethod(skip(state, each)));
        }
        if (any) {
            type.addMethod(tableOf());
        }
    }

    // private static final boolean[] REPEATED_IN_NAME = bytesOf(6, 7, 8);
    private FieldSpec table(Machine.State state, Loop loop) {
        String members = new TreeSet<>(
                        loop.bytes().stream().mapToObj(classes.classOf()::get).toList())
                .stream().map(String::valueOf).collect(Collectors.joining(", "));
        return FieldSpec.builder(TABLE, names.table(state), PRIVATE, STATIC, FINAL)
                .initializer("bytesOf($L)", members)
                .build();
    }

    private static MethodSpec tableOf() {
        return MethodSpec.methodBuilder("bytesOf")
                .addModifiers(PRIVATE, STATIC)
                .addJavadoc("The bytes of some classes.\n")
                .returns(TABLE)
                .addParameter(int[].class, "classes")
                .varargs()
                .addStatement("boolean[] table = new boolean[CLASSES.length]")
                .beginControlFlow("for (int each : classes)")
                .beginControlFlow("for (int value = 0; value < table.length; value++)")
                .addStatement("table[value] |= CLASSES[value] == each")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return table")
                .build();
    }

    private MethodSpec skip(Machine.State state, Loop loop) {
        MethodSpec.Builder skip = MethodSpec.methodBuilder(names.method(state))
                .addModifiers(PRIVATE, STATIC)
                .addJavadoc("Skips what repeats $L: $L\n", state.name(), javadoc(ByteText.set(loop.bytes())))
                .returns(int.class)
                .addParameter(byte[].class, "bytes")
                .addParameter(int.class, "from")
                .addParameter(int.class, "to")
                .addStatement("int at = from");
        if (loop.wide()) {
            skip.addCode(words(new StopTests(loop.bytes())));
        }
        return skip.beginControlFlow("while (at < to && $L[bytes[at] & 0xFF])", names.table(state))
                .addStatement("at++")
                .endControlFlow()
                .addStatement("return at")
                .build();
    }

    // while (at <= to - Long.BYTES) {
    //     long word = (long) LONGS.get(bytes, at);
    //     long x5C = word ^ 0x5C5C5C5C5C5C5C5CL;
    //     long stops = (((word - 0x2121212121212121L) & ~word) | ((x5C - 0x0101010101010101L) & ~x5C)) &
    // 0x8080808080808080L;
    private static CodeBlock words(StopTests tests) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("// Eight bytes at a time: the top bit of each byte that may be another.\n")
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
                .addStatement("at += Long.numberOfTrailingZeros(stops) >>> 3")
                .addStatement("break")
                .endControlFlow()
                .addStatement("at += Long.BYTES")
                .endControlFlow()
                .build();
    }

    private static String javadoc(String set) {
        return "<code>"
                + set.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("@", "&#64;")
                        .replace("*/", "*&#47;")
                + "</code>";
    }
}
