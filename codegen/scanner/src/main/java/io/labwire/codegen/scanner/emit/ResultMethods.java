package io.labwire.codegen.scanner.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.scanner.machine.Machine;
import java.util.LinkedHashMap;
import java.util.Map;

/** Emits what begins a unit anew and what reads the tokens found. */
final class ResultMethods {

    private final Machine machine;
    private final ScannerNames names;

    ResultMethods(Machine machine, ScannerNames names) {
        this.machine = machine;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("restart")
                .addJavadoc("""
                        Forgets the tokens and what is under way. Offsets count from the next byte.

                        @param place where to go on, one of the constants {@code AT_} and a mode
                        """)
                .addParameter(int.class, "place")
                .addStatement("state = place")
                .addStatement("count = 0")
                .addStatement("read = 0")
                .build());
        type.addMethod(getter("count", "How many tokens have been found.", "return count"));
        type.addMethod(tokenPart("type", "The type of a token.", "(int) (tokens[token] >>> TYPE_SHIFT)"));
        type.addMethod(tokenPart(
                "begin", "The offset of the first byte of a token.", "(int) (tokens[token] >>> BEGIN_SHIFT) & OFFSET"));
        type.addMethod(tokenPart("end", "The offset after the last byte of a token.", "(int) tokens[token] & OFFSET"));
        type.addMethod(getter("read", "How many bytes have been scanned since the last restart.", "return read"));
        type.addMethod(getter("underwayBegin", "Where the token under way began.", "return underwayBegin"));
        type.addMethod(underway());
    }

    // return switch (state) {
    //     case IN_NAME -> NAME;
    //     default -> 0;
    // };
    private MethodSpec underway() {
        Map<String, String> cases = new LinkedHashMap<>();
        for (Machine.State state : machine.states()) {
            state.underway()
                    .ifPresent(token ->
                            cases.merge(names.token(token), names.state(state), (one, other) -> one + ", " + other));
        }
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (state) {\n$>");
        cases.forEach((token, states) -> code.add("case $L -> $L;\n", states, token));
        return getter(
                        "underway",
                        "The type of the token that would end here if no more bytes came; 0 if none would.",
                        "")
                .toBuilder()
                .addCode(code.add("default -> 0;\n$<};\n").build())
                .build();
    }

    private static MethodSpec getter(String name, String says, String body) {
        MethodSpec.Builder getter =
                MethodSpec.methodBuilder(name).addJavadoc("$L\n", says).returns(int.class);
        return body.isEmpty() ? getter.build() : getter.addStatement(body).build();
    }

    private static MethodSpec tokenPart(String name, String says, String value) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param token which, from 0\n", says)
                .returns(int.class)
                .addParameter(int.class, "token")
                .addStatement("return $L", value)
                .build();
    }
}
