package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The classes that are generated from a schema of KATCP. */
final class KatcpClassNames {

    private static final List<String> OF_THE_SCHEMA = List.of("Device", "Client", "Handlers", "Sensors", "Arbitraries");

    private KatcpClassNames() {}

    static Stream<GeneratedName> of(Schema schema) {
        List<GeneratedName> names = new ArrayList<>();
        boolean hasMessages = !schema.messages().isEmpty() || !schema.sensors().isEmpty();
        if (hasMessages) {
            Span start = Span.startOf(schema.source());
            OF_THE_SCHEMA.forEach(suffix -> names.add(new GeneratedName(schema.name() + suffix, start, "the schema")));
        }
        for (EnumType type : schema.enums()) {
            names.add(new GeneratedName(type.name(), type.span(), "enum \"" + type.name() + "\""));
        }
        for (Message message : schema.messages()) {
            String kind = JavaWords.upperCamel(message.kind().name().toLowerCase(Locale.ROOT));
            String className = JavaWords.upperCamel(message.name()) + kind;
            names.add(new GeneratedName(className, message.span(), message.title()));
            names.add(new GeneratedName(className + "Codec", message.span(), "the codec of " + message.title()));
        }
        for (Request request : schema.requests()) {
            if (request.informs().size() > 1) {
                String family = "Any" + JavaWords.upperCamel(request.name()) + "Inform";
                Span span = request.message().span();
                names.add(new GeneratedName(
                        family, span, "the family of the informs of request \"" + request.name() + "\""));
            }
        }
        return names.stream();
    }
}
