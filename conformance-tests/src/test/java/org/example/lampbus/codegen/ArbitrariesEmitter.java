package org.example.lampbus.codegen;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes random telegrams, for the tests of whoever uses the schema. */
final class ArbitrariesEmitter implements Emitter {

    private static final String CLASS = """
        package %1$s;

        import io.labwire.conformance.MessageUnderTest;
        import net.jqwik.api.Arbitraries;
        import org.example.lampbus.conformance.TelegramCodec;

        /** Random telegrams. */
        public final class %2$s {

            private %2$s() {}

            /**
             * All telegrams of the schema.
             *
             * @return one for each type
             */
            public static java.util.List<MessageUnderTest<?>> telegrams() {
                return java.util.List.of(
        %3$s);
            }
        }
        """;

    @Override
    public Product product() {
        return Product.ARBITRARIES;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        String name = LampbusNames.arbitraries(schema);
        String types = schema.informs().stream().map(ArbitrariesEmitter::type).collect(Collectors.joining(",\n"));
        String text = CLASS.formatted(schema.javaPackage(), name, types);
        return Stream.of(new Output(product(), JavaPath.of(schema, name), text, Span.startOf(schema.source())));
    }

    private static String type(Message telegram) {
        String name = LampbusNames.telegram(telegram);
        return "                new MessageUnderTest<>(\"%1$s\", new TelegramCodec<>(%1$s.TYPE), %2$s)"
                .formatted(name, arbitrary(name, TelegramEmitter.fields(telegram)));
    }

    /** One value after the other, and from all of them the telegram. */
    private static String arbitrary(String name, List<FieldCode> fields) {
        String code =
                fields.stream().map(FieldCode::component).collect(Collectors.joining(", ", "new " + name + "(", ")"));
        for (int i = fields.size() - 1; i >= 0; i--) {
            FieldCode field = fields.get(i);
            String combine = i == fields.size() - 1 ? "map" : "flatMap";
            code = "%s.%s(%s -> %s)".formatted(field.arbitrary(), combine, field.component(), code);
        }
        return fields.isEmpty() ? "Arbitraries.just(" + code + ")" : code;
    }
}
