package io.labwire.codegen.scanner.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.scanner.machine.Machine;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the tables and the methods that fill them when the class is loaded. */
final class TableFields {

    private static final TypeName BYTES = TypeName.get(byte[].class);
    private static final TypeName INTS = TypeName.get(int[].class);

    private final Machine machine;
    private final List<Loop> loops;
    private final ScannerNames names;

    TableFields(Machine machine, List<Loop> loops, ScannerNames names) {
        this.machine = machine;
        this.loops = loops;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type) {
        Tables tables = new Tables(machine);
        if (loops.stream().anyMatch(Loop::wide)) {
            type.addField(FieldSpec.builder(VarHandle.class, "LONGS", PRIVATE, STATIC, FINAL)
                    .initializer(
                            "$T.byteArrayViewVarHandle(long[].class, $T.LITTLE_ENDIAN)",
                            MethodHandles.class,
                            ByteOrder.class)
                    .build());
        }
        type.addField(bits("CLASS_BITS", tables.classBits() + ""));
        type.addField(table(BYTES, "CLASSES", "classes(new String[] {\n$>$L$<})", tables.classes())
                .addJavadoc("The class of each byte: bytes of one class do the same everywhere.\n")
                .build());
        type.addField(table(
                        INTS,
                        "STEPS",
                        "steps(new int[] {\n$>$L$<}, new String[] {\n$>$L$<})",
                        tables.steps(),
                        tables.rows())
                .addJavadoc("What to do in each state, a row, with each class of bytes, a column.\n")
                .build());
        if (!loops.isEmpty()) {
            type.addField(table(BYTES, "REPEATED", "repeated($L)", loopNames())
                    .addJavadoc("For each byte, a bit for each state that it leaves unchanged and that has a loop.\n")
                    .build());
        }
        type.addField(table(BYTES, "UNDERWAY", "{$L}", underway())
                .addJavadoc("For each state, the type of the token that would end there.\n")
                .build());
    }

    void addMethodsTo(TypeSpec.Builder type) {
        type.addMethod(fill(BYTES, "classes")
                .addParameter(String[].class, "rows")
                .addStatement("String letters = String.join($S, rows)", "")
                .addStatement("byte[] classes = new byte[letters.length()]")
                .beginControlFlow("for (int i = 0; i < classes.length; i++)")
                .addStatement("classes[i] = (byte) number(letters.charAt(i))")
                .endControlFlow()
                .addStatement("return classes")
                .build());
        type.addMethod(fill(INTS, "steps")
                .addParameter(int[].class, "kinds")
                .addParameter(String[].class, "rows")
                .addStatement("int[] steps = new int[rows.length << CLASS_BITS]")
                .beginControlFlow("for (int state = 0; state < rows.length; state++)")
                .beginControlFlow("for (int column = 0; column < rows[state].length(); column++)")
                .addStatement("steps[(state << CLASS_BITS) | column] = kinds[number(rows[state].charAt(column))]")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return steps")
                .build());
        if (!loops.isEmpty()) {
            type.addMethod(fill(BYTES, "repeated")
                    .addParameter(int[].class, "states")
                    .varargs()
                    .addStatement("byte[] repeated = new byte[CLASSES.length]")
                    .beginControlFlow("for (int i = 0; i < states.length; i++)")
                    .beginControlFlow("for (int value = 0; value < CLASSES.length; value++)")
                    .beginControlFlow("if (STEPS[(states[i] << CLASS_BITS) | CLASSES[value]] == states[i])")
                    .addStatement("repeated[value] |= (byte) (1 << i)")
                    .endControlFlow()
                    .endControlFlow()
                    .endControlFlow()
                    .addStatement("return repeated")
                    .build());
        }
        type.addMethod(fill(TypeName.INT, "number")
                .addJavadoc("The letters of the tables go up from 0 and leave out the backslash.\n")
                .addParameter(char.class, "letter")
                .addStatement("return letter - (letter > '\\\\' ? '1' : '0')")
                .build());
    }

    private CodeBlock loopNames() {
        return CodeBlock.of(loops.stream().map(names::loop).collect(Collectors.joining(", ")));
    }

    private CodeBlock underway() {
        return CodeBlock.of(machine.states().stream()
                .map(state -> state.underway().map(names::token).orElse("0"))
                .collect(Collectors.joining(", ")));
    }

    private static FieldSpec bits(String name, String value) {
        return FieldSpec.builder(TypeName.INT, name, PRIVATE, STATIC, FINAL)
                .initializer(value)
                .build();
    }

    private static FieldSpec.Builder table(TypeName type, String name, String format, Object... parts) {
        return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL).initializer(format, parts);
    }

    private static MethodSpec.Builder fill(TypeName type, String name) {
        return MethodSpec.methodBuilder(name).addModifiers(PRIVATE, STATIC).returns(type);
    }
}
