package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes that are generated from a schema of KATCP. */
final class KatcpClassNames {

    private static final List<String> OF_THE_SCHEMA = List.of("Device", "Client", "Handlers", "Sensors", "Arbitraries");

    private final List<GeneratedName> names = new ArrayList<>();

    private KatcpClassNames() {}

    static Stream<GeneratedName> of(Schema schema) {
        KatcpClassNames classes = new KatcpClassNames();
        classes.ofSchema(schema);
        schema.declared()
                .filter(type -> !(type instanceof ConstrainedType))
                .map(type -> new GeneratedName(type.name(), type.span(), type.elementTitle()))
                .forEach(classes.names::add);
        schema.types()
                .records()
                .forEach(type -> classes.names.add(
                        new GeneratedName(type.name() + "Codec", type.span(), "the codec of " + type.elementTitle())));
        schema.requests().forEach(classes::ofRequest);
        schema.informs().forEach(inform -> classes.ofMessage(inform, "Inform", inform.span(), inform.title()));
        return classes.names.stream();
    }

    private void ofSchema(Schema schema) {
        if (schema.messages().isEmpty() && schema.sensors().isEmpty()) {
            return;
        }
        Span start = Span.startOf(schema.source());
        Span place = schema.places().find(start, "name").orElse(schema.places().of(start, "package"));
        for (String suffix : OF_THE_SCHEMA) {
            names.add(new GeneratedName(schema.name() + suffix, place, "schema \"" + schema.name() + "\""));
        }
    }

    private void ofRequest(Request request) {
        Message message = request.message();
        ofMessage(message, "Request", message.span(), message.title());
        ofMessage(request.reply(), "Reply", message.span(), "the reply of " + message.title());
        if (request.informs().size() > 1) {
            String family = "Any" + JavaWords.upperCamel(request.name()) + "Inform";
            names.add(new GeneratedName(family, message.span(), "the family of the informs of " + message.title()));
        }
        for (Message inform : request.informs()) {
            ofMessage(inform, "Inform", inform.span(), inform.title() + " of " + message.title());
        }
    }

    private void ofMessage(Message message, String suffix, Span span, String title) {
        String className = JavaWords.upperCamel(message.name()) + suffix;
        names.add(new GeneratedName(className, span, title));
        names.add(new GeneratedName(className + "Codec", span, "the codec of " + title));
    }
}
