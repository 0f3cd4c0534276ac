package io.labwire.codegen.processor.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.KatcpType;
import java.util.stream.Collectors;

/** Values between the form that generated messages have and that of the user's class. */
final class Conversions {

    private static final ClassName BYTES = ClassName.get("io.labwire.core", "Bytes");

    private final ClassName adapter;

    Conversions(ClassName adapter) {
        this.adapter = adapter;
    }

    /** An argument of a message, as the user's class wants it. */
    CodeBlock toUser(Item item, CodeBlock value) {
        return switch (item.type().form()) {
            case SAME -> value;
            case BYTE_ARRAY ->
                held(item, value, CodeBlock.of("$T::toArray", BYTES), CodeBlock.of("$L.toArray()", value));
            case USER_TYPE -> {
                CodeBlock method = fromWire(item.type());
                yield held(item, value, CodeBlock.of("$T::$L", adapter, method), CodeBlock.of("$L($L)", method, value));
            }
        };
    }

    /** A value of the user's, as a message wants it. */
    CodeBlock toMessage(Item item, CodeBlock value) {
        return switch (item.type().form()) {
            case SAME -> value;
            case BYTE_ARRAY ->
                held(item, value, CodeBlock.of("$T::of", BYTES), CodeBlock.of("$T.of($L)", BYTES, value));
            case USER_TYPE -> {
                CodeBlock method = toWire(item.type());
                yield held(item, value, CodeBlock.of("$T::$L", adapter, method), CodeBlock.of("$L($L)", method, value));
            }
        };
    }

    private static CodeBlock held(Item item, CodeBlock value, CodeBlock reference, CodeBlock one) {
        return switch (item.holder()) {
            case ONE -> one;
            case OPTIONAL -> CodeBlock.of("$L.map($L)", value, reference);
            case LIST -> CodeBlock.of("$L.stream().map($L).toList()", value, reference);
            case SET ->
                CodeBlock.of("$L.stream().map($L).collect($T.toUnmodifiableSet())", value, reference, Collectors.class);
        };
    }

    static CodeBlock toWire(KatcpType type) {
        return CodeBlock.of("to$L", type.schemaName());
    }

    static CodeBlock fromWire(KatcpType type) {
        return CodeBlock.of("from$L", type.schemaName());
    }
}
