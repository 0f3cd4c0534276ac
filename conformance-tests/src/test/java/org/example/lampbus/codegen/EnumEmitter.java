package org.example.lampbus.codegen;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Schema;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an enum of each enum. */
final class EnumEmitter implements Emitter {

    private static final String ENUM = """
        package %1$s;

        /** %2$s */
        public enum %3$s {
        %4$s;

            private final String wire;

            %3$s(String wire) {
                this.wire = wire;
            }

            /**
             * The text on the bus.
             *
             * @return the text
             */
            public String wire() {
                return wire;
            }

            static %3$s get(org.example.lampbus.Line line, String key)
                    throws io.labwire.core.wire.WireFormatException {
                String text = line.string(key);
                for (%3$s each : values()) {
                    if (each.wire.equals(text)) {
                        return each;
                    }
                }
                throw org.example.lampbus.Line.malformed(key, "a value of %3$s", text);
            }
        }
        """;

    @Override
    public Product product() {
        return Product.SOURCES;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        return schema.enums().stream()
                .map(type -> new Output(product(), JavaPath.of(schema, type.name()), text(schema, type), type.span()));
    }

    private static String text(Schema schema, EnumType type) {
        String values = type.values().stream()
                .map(value -> "    /** %s */\n    %s(%s)"
                        .formatted(doc(value.doc(), value.name()), value.name(), Literals.of(value.wire())))
                .collect(Collectors.joining(",\n"));
        return ENUM.formatted(schema.javaPackage(), doc(type.doc(), type.name()), type.name(), values);
    }

    private static String doc(Documentation doc, String otherwise) {
        return doc.isEmpty() ? otherwise + "." : SafeText.of(doc.text());
    }
}
