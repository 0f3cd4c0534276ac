package org.example.lampbus.codegen;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a record of each telegram, which reads and writes itself. */
final class TelegramEmitter implements Emitter {

    private static final String NEXT = "\n        ";

    private static final String RECORD = """
        package %1$s;

        /**
         * %2$s
        %3$s */
        public record %4$s(%5$s) implements org.example.lampbus.Telegram {

            /** These telegrams on the bus. */
            public static final org.example.lampbus.TelegramType<%4$s> TYPE =
                    new org.example.lampbus.TelegramType<>(%6$s, %4$s::read);

            private static %4$s read(org.example.lampbus.Line line)
                    throws io.labwire.core.wire.WireFormatException {
                return new %4$s(%7$s);
            }

            @Override
            public String line() {
                var text_ = new org.example.lampbus.LineText(%6$s);
        %8$s        return text_.toString();
            }
        }
        """;

    @Override
    public Product product() {
        return Product.SOURCES;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        return schema.informs().stream().map(telegram -> {
            String name = LampbusNames.telegram(telegram);
            return new Output(product(), JavaPath.of(schema, name), text(schema, telegram, name), telegram.span());
        });
    }

    private static String text(Schema schema, Message telegram, String name) {
        String doc = telegram.doc().isEmpty()
                ? "A telegram."
                : SafeText.of(telegram.doc().text());
        return RECORD.formatted(
                schema.javaPackage(),
                doc,
                (telegram.fields().isEmpty() ? "" : " *\n") + each(telegram, field -> field.parameter() + "\n", ""),
                name,
                each(telegram, field -> NEXT + field.type() + " " + field.component(), ","),
                Literals.of(telegram.name()),
                each(telegram, field -> NEXT + "        " + field.read(), ","),
                each(telegram, field -> "        " + field.write() + "\n", ""));
    }

    private static String each(Message telegram, Function<FieldCode, String> code, String separator) {
        return fields(telegram).stream().map(code).collect(Collectors.joining(separator));
    }

    static List<FieldCode> fields(Message telegram) {
        return LampbusNames.components(telegram).entrySet().stream()
                .map(each -> new FieldCode(each.getKey(), each.getValue()))
                .toList();
    }
}
