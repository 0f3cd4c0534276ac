package io.labwire.codegen.scanner.emit;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.scanner.machine.ByteClasses;
import io.labwire.codegen.scanner.machine.ByteText;
import io.labwire.codegen.scanner.machine.Machine;
import io.labwire.codegen.scanner.machine.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Emits the method that scans: the states as code, from top to bottom in the order of the layout. */
final class ScanEmitter {

    private final Machine machine;
    private final ByteClasses classes;
    private final ScannerNames names;
    private final Layout layout;

    ScanEmitter(Machine machine, ByteClasses classes, ScannerNames names, Layout layout) {
        this.machine = machine;
        this.classes = classes;
        this.names = names;
        this.layout = layout;
    }

    void addTo(TypeSpec.Builder type) {
        CodeBlock.Builder sections = CodeBlock.builder();
        layout.sections().forEach(section -> sections.add(section(section)));
        type.addMethod(MethodSpec.methodBuilder("scan")
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
                .addStatement("int begin = underwayBegin")
                .addStatement("int at = from")
                .addCode(sections.build())
                .addStatement("return pause(current, begin, at, origin)")
                .build());
        type.addMethod(pause());
        type.addMethod(put());
    }

    // while (current >= AT_ARGUMENTS && current <= IN_PLAIN && at < to) { ... }
    private CodeBlock section(Layout.Section section) {
        CodeBlock.Builder code = CodeBlock.builder();
        String first = name(section.states().get(0));
        String last = name(section.states().get(section.states().size() - 1));
        boolean single = section.states().size() == 1;
        if (single) {
            return block(section.states().get(0), section.loop() ? "while" : "if");
        }
        if (section.loop()) {
            code.beginControlFlow("while (current >= $L && current <= $L && at < to)", first, last);
        } else {
            code.beginControlFlow("if (current <= $L)", last);
        }
        section.states().forEach(state -> code.add(block(state, "if")));
        return code.endControlFlow().build();
    }

    // if (current == IN_NAME && at < to) {
    //     at = skipInName(bytes, at, to);
    //     if (at == to) {
    //         return pause(current, begin, at, origin);
    //     }
    //     switch (CLASSES[bytes[at] & 0xFF]) { ... }
    //     at++;
    // }
    private CodeBlock block(int number, String keyword) {
        Machine.State state = machine.states().get(number);
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("$L (current == $L && at < to)", keyword, names.state(state));
        if (Loop.of(machine, number).isPresent()) {
            code.addStatement("at = $L(bytes, at, to)", names.method(state))
                    .beginControlFlow("if (at == to)")
                    .addStatement("return pause(current, begin, at, origin)")
                    .endControlFlow();
        }
        Map<Step, List<Integer>> arms = arms(number, state);
        if (!arms.isEmpty()) {
            code.add(choice(arms));
        }
        if (arms.keySet().stream().anyMatch(step -> !step.stops())) {
            code.addStatement("at++");
        }
        return code.endControlFlow().build();
    }

    /** What to do with the classes of bytes that do not repeat the state, alike ones together. */
    private Map<Step, List<Integer>> arms(int number, Machine.State state) {
        Map<Step, List<Integer>> arms = new LinkedHashMap<>();
        for (int each = 0; each < classes.members().size(); each++) {
            Step step = classes.step(state, each);
            if (!step.plain() || step.next() != number) {
                arms.computeIfAbsent(step, fresh -> new ArrayList<>()).add(each);
            }
        }
        return arms;
    }

    private CodeBlock choice(Map<Step, List<Integer>> arms) {
        List<Integer> most = arms.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElseThrow();
        if (arms.size() == 1) {
            return actions(arms.keySet().iterator().next());
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (CLASSES[bytes[at] & 0xFF])");
        arms.forEach((step, members) -> {
            if (!members.equals(most)) {
                String labels = members.stream().map(String::valueOf).collect(Collectors.joining(", "));
                code.add(arm("case " + labels, members, step));
            }
        });
        arms.forEach((step, members) -> {
            if (members.equals(most)) {
                code.add(arm("default", members, step));
            }
        });
        return code.endControlFlow().build();
    }

    private CodeBlock arm(String label, List<Integer> members, Step step) {
        BitSet bytes = new BitSet();
        members.forEach(each -> bytes.or(classes.members().get(each)));
        return CodeBlock.builder()
                .add("$L -> { // $L\n$>", label, ByteText.set(bytes))
                .add(actions(step))
                .add("$<}\n")
                .build();
    }

    private CodeBlock actions(Step step) {
        CodeBlock.Builder code = CodeBlock.builder();
        step.before().ifPresent(token -> code.addStatement("put($L, begin, at - origin)", names.token(token)));
        if (step.begins()) {
            code.addStatement("begin = at - origin");
        }
        step.after().ifPresent(token -> code.addStatement("put($L, begin, at + 1 - origin)", names.token(token)));
        if (step.stops()) {
            return code.addStatement("return pause($L, begin, at + 1, origin)", name(step.next()))
                    .build();
        }
        return code.addStatement("current = $L", name(step.next())).build();
    }

    private String name(int state) {
        return names.state(machine.states().get(state));
    }

    private static MethodSpec pause() {
        return MethodSpec.methodBuilder("pause")
                .addModifiers(PRIVATE)
                .returns(int.class)
                .addParameter(int.class, "next")
                .addParameter(int.class, "begin")
                .addParameter(int.class, "at")
                .addParameter(int.class, "origin")
                .addStatement("state = next")
                .addStatement("underwayBegin = begin")
                .addStatement("read = at - origin")
                .addStatement("return at")
                .build();
    }

    private static MethodSpec put() {
        return MethodSpec.methodBuilder("put")
                .addModifiers(PRIVATE)
                .addParameter(int.class, "type")
                .addParameter(int.class, "begin")
                .addParameter(int.class, "end")
                .beginControlFlow("if (count == tokens.length)")
                .addStatement("tokens = $T.copyOf(tokens, count * 2)", Arrays.class)
                .endControlFlow()
                .addStatement("tokens[count] = ((long) type << TYPE_SHIFT) | ((long) begin << BEGIN_SHIFT) | end")
                .addStatement("count++")
                .build();
    }
}
