package io.labwire.codegen.scanner.emit;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.scanner.machine.ByteClasses;
import io.labwire.codegen.scanner.machine.ByteText;
import io.labwire.codegen.scanner.machine.Machine;
import io.labwire.codegen.scanner.machine.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a scanner as text that can be read: a letter for each class of bytes and for each step, each with a
 * comment that says what it stands for.
 */
final class Tables {

    private static final char FIRST = '0';
    private static final int BYTES_PER_ROW = 32;

    private final Machine machine;
    private final ByteClasses classes;
    private final Map<Integer, Step> steps = new LinkedHashMap<>();
    private final List<Integer> codes;

    Tables(Machine machine) {
        this.machine = machine;
        this.classes = ByteClasses.of(machine);
        for (Machine.State state : machine.states()) {
            for (int each = 0; each < classes.members().size(); each++) {
                Step step = classes.step(state, each);
                steps.putIfAbsent(StepCode.of(step, machine), step);
            }
        }
        this.codes = List.copyOf(steps.keySet());
    }

    /** How many bits number a class. */
    int classBits() {
        return Math.max(
                1, Integer.SIZE - Integer.numberOfLeadingZeros(classes.members().size() - 1));
    }

    // // 0: [\x00\x1B]
    // "00000000012001...", // from 0x00
    CodeBlock classes() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < classes.members().size(); i++) {
            code.add("// $L: $L\n", letter(i), ByteText.set(classes.members().get(i)));
        }
        for (int row = 0; row < 256; row += BYTES_PER_ROW) {
            StringBuilder text = new StringBuilder();
            classes.classOf().subList(row, row + BYTES_PER_ROW).forEach(each -> text.append(letter(each)));
            code.add("$S, // from $L\n", text.toString(), String.format("0x%02X", row));
        }
        return code.build();
    }

    // 0x400003, // 5: a token begins, go to NAME
    CodeBlock steps() {
        CodeBlock.Builder code = CodeBlock.builder();
        steps.forEach((value, step) ->
                code.add("$L, // $L: $L\n", String.format("0x%06X", value), letter(codes.indexOf(value)), says(step)));
        return code.build();
    }

    // "abbbacb", // NAME
    CodeBlock rows() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Machine.State state : machine.states()) {
            StringBuilder text = new StringBuilder();
            for (int each = 0; each < classes.members().size(); each++) {
                text.append(letter(codes.indexOf(StepCode.of(classes.step(state, each), machine))));
            }
            code.add("$S, // $L\n", text.toString(), state.name());
        }
        return code.build();
    }

    private String says(Step step) {
        List<String> parts = new ArrayList<>();
        step.before().ifPresent(token -> parts.add(token + " has ended"));
        if (step.begins()) {
            parts.add("a token begins");
        }
        step.after().ifPresent(token -> parts.add(token + " ends"));
        if (step.stops()) {
            parts.add("stop");
        }
        parts.add("go to " + machine.states().get(step.next()).name());
        return String.join(", ", parts);
    }

    /** Letters go up from {@code 0}, without the backslash, which a string literal would have to double. */
    private static char letter(int number) {
        char letter = (char) (FIRST + number);
        return letter >= '\\' ? (char) (letter + 1) : letter;
    }
}
