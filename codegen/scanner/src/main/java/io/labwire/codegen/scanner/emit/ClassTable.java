package io.labwire.codegen.scanner.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.scanner.machine.ByteClasses;
import io.labwire.codegen.scanner.machine.ByteText;

/** Emits the class of each byte as a table that can be read: a letter for each class, 32 bytes in a row. */
final class ClassTable {

    private static final char FIRST = '0';
    private static final int BYTES = 256;
    private static final int BYTES_PER_ROW = 32;
    private static final TypeName TABLE = TypeName.get(byte[].class);

    private ClassTable() {}

    // private static final byte[] CLASSES = classes(
    //         // 0: [\x00\x1B]
    //         "01111111123113111111111111101111" // from 0x00
    static FieldSpec field(ByteClasses classes) {
        CodeBlock.Builder rows = CodeBlock.builder();
        for (int i = 0; i < classes.members().size(); i++) {
            rows.add(
                    "// $L, $L: $L\n",
                    letter(i),
                    i,
                    ByteText.set(classes.members().get(i)));
        }
        for (int row = 0; row < BYTES; row += BYTES_PER_ROW) {
            StringBuilder text = new StringBuilder();
            classes.classOf().subList(row, row + BYTES_PER_ROW).forEach(each -> text.append(letter(each)));
            rows.add(row == 0 ? "" : "+ ").add("$S // from $L\n", text.toString(), String.format("0x%02X", row));
        }
        return FieldSpec.builder(TABLE, "CLASSES", PRIVATE, STATIC, FINAL)
                .addJavadoc(
                        "The class of each byte, a letter and a number: bytes of one class do the same everywhere.\n")
                .initializer("classes(\n$>$>$L$<$<)", rows.build())
                .build();
    }

    static MethodSpec reader() {
        return MethodSpec.methodBuilder("classes")
                .addModifiers(PRIVATE, STATIC)
                .addJavadoc("Letters go up from 0 and leave out the backslash.\n")
                .returns(TABLE)
                .addParameter(String.class, "letters")
                .addStatement("byte[] classes = new byte[letters.length()]")
                .beginControlFlow("for (int i = 0; i < classes.length; i++)")
                .addStatement("char letter = letters.charAt(i)")
                .addStatement("classes[i] = (byte) (letter - (letter > '\\\\' ? '1' : '0'))")
                .endControlFlow()
                .addStatement("return classes")
                .build();
    }

    private static char letter(int number) {
        char letter = (char) (FIRST + number);
        return letter >= '\\' ? (char) (letter + 1) : letter;
    }
}
