package io.labwire.codegen.scanner.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Emits what begins a unit anew and what reads the tokens found. */
final class ResultMethods {

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("restart")
                .addJavadoc("""
                        Forgets the tokens and what is under way. Offsets count from the next byte.

                        @param mode the mode to go on in, one of the constants of this class
                        """)
                .addParameter(int.class, "mode")
                .addStatement("state = mode")
                .addStatement("size = 0")
                .addStatement("read = 0")
                .build());
        type.addMethod(getter("count", "How many tokens have been found.", "size / TOKEN_INTS"));
        type.addMethod(tokenPart("type", "The type of a token.", ""));
        type.addMethod(tokenPart("begin", "The offset of the first byte of a token.", " + 1"));
        type.addMethod(tokenPart("end", "The offset after the last byte of a token.", " + 2"));
        type.addMethod(getter("read", "How many bytes have been scanned since the last restart.", "read"));
        type.addMethod(getter(
                "underway",
                "The type of the token that would end here if no more bytes came; 0 if there is none.",
                "UNDERWAY[state]"));
        type.addMethod(getter("underwayBegin", "The offset of the first byte of that token.", "begin"));
    }

    private static MethodSpec getter(String name, String says, String value) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", says)
                .returns(int.class)
                .addStatement("return $L", value)
                .build();
    }

    private static MethodSpec tokenPart(String name, String says, String place) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", says)
                .returns(int.class)
                .addParameter(int.class, "token")
                .addStatement("return tokens[token * TOKEN_INTS$L]", place)
                .build();
    }
}
