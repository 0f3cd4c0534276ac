package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers of a message at the levels that have it. */
final class Numbers {

    /** The levels that the runtime knows, with its constants. */
    static final Map<String, String> LEVELS =
            Map.of("0.9.11", "V0_9_11", "S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4", "current", "CURRENT");

    private Numbers() {}

    // LevelNumber.until(100, ApiLevel.V0_9_11), LevelNumber.from(50, ApiLevel.S1)
    static CodeBlock of(Schema schema, Message message) {
        List<String> levels = schema.wire().levels();
        return message.numbers().stream()
                .map(number -> new Phase<>(
                        number.value(), number.window().and(message.lifetime().window(), levels), number.span()))
                .filter(number -> !number.window().isEmpty(levels))
                .map(Numbers::of)
                .collect(CodeBlock.joining(",$W"));
    }

    private static CodeBlock of(Phase<Long> number) {
        Window window = number.window();
        String method = window.from().isPresent()
                ? (window.until().isPresent() ? "between" : "from")
                : (window.until().isPresent() ? "until" : "always");
        CodeBlock arguments = Stream.concat(
                        Stream.of(CodeBlock.of("$L", number.value())),
                        Stream.concat(window.from().stream(), window.until().stream())
                                .map(Numbers::level))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$L($L)", TrainerRuntime.LEVEL_NUMBER, method, arguments);
    }

    private static CodeBlock level(String name) {
        return CodeBlock.of("$T.$L", TrainerRuntime.API_LEVEL, LEVELS.get(name));
    }
}
